import type { Problem } from "../model.ts";
import { readForCheck } from "./reading.ts";
import type { Finding, Rule } from "./rule.ts";
import { attributionLost } from "./rules/attribution-lost.ts";
import { bottomLineLength } from "./rules/bottom-line-length.ts";
import { bracketName } from "./rules/bracket-name.ts";
import { bracketOpen } from "./rules/bracket-open.ts";
import { correctionsForm } from "./rules/corrections-form.ts";
import { cutUnmarked } from "./rules/cut-unmarked.ts";
import { datesOrder } from "./rules/dates-order.ts";
import { descriptionDiffers } from "./rules/description-differs.ts";
import { entryDate } from "./rules/entry-date.ts";
import { entryUndated } from "./rules/entry-undated.ts";
import { gapEmpty } from "./rules/gap-empty.ts";
import { gapUnsaid } from "./rules/gap-unsaid.ts";
import { headDiffers } from "./rules/head-differs.ts";
import { linkAmbiguous, linkDead, linkHidden } from "./rules/links.ts";
import { listDuplicate } from "./rules/list-duplicate.ts";
import { listedName } from "./rules/listed-name.ts";
import { nameDiffers } from "./rules/name-differs.ts";
import { negationDiffers } from "./rules/negation-differs.ts";
import { noteElsewhere } from "./rules/note-elsewhere.ts";
import { noteMissing } from "./rules/note-missing.ts";
import { noteNotInSource } from "./rules/note-not-in-source.ts";
import { noteParagraph } from "./rules/note-paragraph.ts";
import { noteDefinedTwice, noteUndefined, noteUnused } from "./rules/notes.ts";
import { numberDiffers } from "./rules/number-differs.ts";
import { pointDuplicate } from "./rules/point-duplicate.ts";
import { quotationAltered } from "./rules/quotation-altered.ts";
import { quotationCut } from "./rules/quotation-cut.ts";
import { quotationDate } from "./rules/quotation-date.ts";
import { quotationGap } from "./rules/quotation-gap.ts";
import { quotationInvented } from "./rules/quotation-invented.ts";
import { sectionOrder } from "./rules/section-order.ts";
import { sectionUnknown } from "./rules/section-unknown.ts";
import { sourceAbsent, sourceArticle, sourceChanged } from "./rules/source-state.ts";
import { speakerDiffers } from "./rules/speaker-differs.ts";
import { speakerInferred } from "./rules/speaker-inferred.ts";
import { speakerMissing } from "./rules/speaker-missing.ts";
import { speakerRole } from "./rules/speaker-role.ts";
import { statusSane } from "./rules/status-sane.ts";
import { timelineOrder } from "./rules/timeline-order.ts";
import { updatedStale } from "./rules/updated-stale.ts";
import { wordsEdited } from "./rules/words-edited.ts";
import { silence } from "./silence.ts";
import { siteRules } from "./site-rules.ts";

/** What is held of one briefing, in the order of the file and then of what hangs together. */
export const rules: readonly Rule[] = [
  sourceChanged,
  sourceArticle,
  sourceAbsent,
  headDiffers,
  datesOrder,
  statusSane,
  correctionsForm,
  updatedStale,
  descriptionDiffers,
  listDuplicate,
  listedName,
  sectionOrder,
  sectionUnknown,
  bottomLineLength,
  pointDuplicate,
  quotationAltered,
  quotationGap,
  quotationCut,
  quotationInvented,
  quotationDate,
  speakerMissing,
  speakerDiffers,
  speakerInferred,
  speakerRole,
  cutUnmarked,
  gapEmpty,
  numberDiffers,
  nameDiffers,
  negationDiffers,
  attributionLost,
  wordsEdited,
  bracketName,
  bracketOpen,
  entryUndated,
  entryDate,
  timelineOrder,
  gapUnsaid,
  noteUndefined,
  noteUnused,
  noteDefinedTwice,
  noteMissing,
  noteNotInSource,
  noteParagraph,
  noteElsewhere,
  linkDead,
  linkAmbiguous,
  linkHidden,
];

/** Rules that front matter is read by: they cannot be silenced, since nothing else is checked without it. */
export const frontRules = [
  ...[
    "front-matter-missing",
    "front-matter-open",
    "front-matter-language",
    "front-matter-shape",
    "front-matter-too-large",
  ],
  ...["front-matter-key", "front-matter-reserved", "front-matter-value", "front-matter-missing-key", "file-too-large"],
  ...["yaml-anchor", "yaml-duplicate-key", "yaml-syntax"],
] as const;

const ruleNames: ReadonlySet<string> = new Set([...rules, ...siteRules].map(({ name }) => name));

/** A finding with what it takes to print it, or to mend it. */
export interface Found extends Problem {
  readonly fix?: Finding["fix"];
}

const inOrder = (a: Found, b: Found): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/**
 * Everything wrong with one briefing, in the order of the file.
 *
 * @param given what stands around it: its source, the site, the last commit, today
 */
export function checkBriefing(text: string, file: string, given: Parameters<typeof readForCheck>[2]): readonly Found[] {
  const { reading, problems } = readForCheck(text, file, given);
  if (!reading) return problems;
  const found = rules.flatMap(({ name, severity, check }) =>
    check(reading).map((finding): Found => ({ severity, file, rule: name, ...finding })),
  );
  return silence(reading, found, ruleNames).sort(inOrder);
}
