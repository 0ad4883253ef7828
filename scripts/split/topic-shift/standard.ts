import type { Evidence, GapSign } from "./weights.ts";

/**
 * Told by how far it lies from what is usual in the document, in standard deviations: one house repeats names in every
 * paragraph, another hardly ever, so that a gap without any says much in the first and little in the second.
 */
const compared: readonly GapSign[] = [
  "knownNames",
  "knownSubject",
  "knownFullName",
  "likeness",
  "likenessOfTwo",
  "pullBelow",
  "knownNamesBehind",
  "nameChains",
  "shareOfNameChains",
  "knownWords",
];

/** The evidence of all gaps of a document, made comparable with that of other documents. */
export function standardise(gaps: readonly Evidence<GapSign>[]): readonly Evidence<GapSign>[] {
  const scales = compared.map((sign) => {
    const mean = gaps.reduce((sum, gap) => sum + gap[sign], 0) / gaps.length;
    const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap[sign] - mean) ** 2, 0) / gaps.length);
    return { sign, mean, deviation };
  });
  return gaps.map((gap) => {
    const standard: Record<GapSign, number> = { ...gap };
    for (const { sign, mean, deviation } of scales)
      standard[sign] = deviation > 1e-9 ? (gap[sign] - mean) / deviation : 0;
    return standard;
  });
}
