import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { understandText } from "../pipeline.ts";
import { datesByChrono, namesByCompromise, textForPeers } from "./peers.ts";
import { casesIn, f1Of, type Gold, recordOfOurs, type Tallies, tally } from "./score.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Folders of cases that come with the project, and public gold where it lies beside it. */
export const knownFolders = (): readonly string[] =>
  [
    "test/fixtures/cases",
    "test/fixtures/unseen",
    ...["names", "entities-linking", "quotes", "dates"].map((set) => `../shared/bench/text/${set}`),
  ].filter((folder) => existsSync(root + folder));

/** One measure: F1 in percent of this project and of the library that has the concept. */
export interface Measure {
  readonly set: string;
  readonly field: string;
  readonly ours: number;
  readonly peer: { readonly name: string; readonly f1: number } | null;
}

const peerFor = (field: string): string | null =>
  /^(?:people|organisations|places)(?:, forms)?$/.test(field)
    ? "compromise"
    : field.startsWith("dates")
      ? "chrono-node"
      : null;

/** Scores this project and the libraries on the same articles of a folder of cases, by the same scorer. */
export function measureFolder(folder: string): readonly Measure[] {
  const ours: Tallies = new Map();
  const peers: Tallies = new Map();
  for (const { name, input, gold } of casesIn(folder)) {
    const articles = understandText(input, name);
    const record = recordOfOurs(articles);
    tally(ours, gold, record);
    const theirs: Gold = {
      articles: record.articles.map((article, i) => {
        const read = articles[i];
        if (!read) return article;
        const text = textForPeers(read);
        return { ...article, ...namesByCompromise(text), dates: datesByChrono(text, read.published?.value ?? null) };
      }),
    };
    tally(peers, { articles: gold.articles }, theirs);
  }
  const theirs = f1Of(peers);
  const set = folder.split("/").filter(Boolean).at(-1) ?? folder;
  return [...f1Of(ours)].map(([field, f1]) => {
    const peer = peerFor(field);
    return { set, field, ours: f1, peer: peer === null ? null : { name: peer, f1: theirs.get(field) ?? 0 } };
  });
}
