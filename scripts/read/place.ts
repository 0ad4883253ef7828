import type { Encoding, Problem } from "../model.ts";

/** Where an article stands, as its document says. */
export interface Place {
  readonly file: string;
  readonly part: string | null;
  readonly sha256: string;
  readonly encoding: Encoding;
}

export const problemAt = (
  place: Pick<Place, "file" | "part">,
  severity: Problem["severity"],
  message: string,
  remedy: string,
): Problem => ({
  ...{ severity, file: place.file, rule: "read", remedy },
  message: place.part ? `${place.part}: ${message}` : message,
});
