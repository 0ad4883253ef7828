import { lineOfKey, type Rule } from "../rule.ts";

export const sourceChanged: Rule = {
  name: "source-changed",
  severity: "error",
  holds: "The source is the one that the briefing was made of, byte for byte.",
  check: (reading) =>
    reading.sourceState.kind === "changed"
      ? [
          {
            line: lineOfKey(reading, "source_sha256"),
            column: 1,
            message: `${reading.front.source_file} has other bytes now (${reading.sourceState.sha256.slice(0, 10)}…)`,
            remedy: "convert it again, or bring the old file back; nothing was compared with it",
          },
        ]
      : [],
};

export const sourceArticle: Rule = {
  name: "source-article",
  severity: "error",
  holds: "The source holds the article that source_index names.",
  check: (reading) => {
    const { sourceState: state, front } = reading;
    if (state.kind !== "no-article" && state.kind !== "unreadable") return [];
    const many = state.kind === "no-article" ? state.count : 0;
    return [
      {
        line: lineOfKey(reading, state.kind === "no-article" ? "source_index" : "source_file"),
        column: 1,
        message:
          many > 0
            ? `there is no article ${front.source_index ?? 1} in ${front.source_file}: it holds ${many}`
            : `no article is found in ${front.source_file}`,
        remedy: many > 0 ? `write a number from 1 to ${many}` : "name the file of the article",
      },
    ];
  },
};

/** What was not checked is said. */
export const sourceAbsent: Rule = {
  name: "source-absent",
  severity: "note",
  holds: "A source that is not there is known not to have been compared.",
  check: (reading) => {
    const { kind } = reading.sourceState;
    if (kind !== "absent" && kind !== "none") return [];
    return [
      {
        line: lineOfKey(reading, "source_file"),
        column: 1,
        message: kind === "none" ? "no source file is named" : `${reading.front.source_file} is not there`,
        remedy: "quotations, numbers, names, dates, attributions and footnotes could not be compared",
      },
    ];
  },
};
