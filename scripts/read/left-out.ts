import type { Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";

const wanted = "give an item with the text of an article";

/**
 * What a file holds beside text: counted by kind and told at its end, one line a kind, whatever the number of items; and
 * what of it cannot be read.
 */
export class LeftOut {
  readonly #file: string;
  readonly #part: string | null;
  readonly #kinds = new Map<string, { readonly first: string | null; readonly remedy: string; count: number }>();

  readonly #failures: Problem[] = [];

  constructor(file: string, part: string | null) {
    this.#file = file;
    this.#part = part;
  }

  /**
   * @param kind in words, with article and without a full stop: "a picture, no text: nothing to convert"; stands behind
   *   the name of the first
   * @param name of the item, where it has one
   */
  add(kind: string, name: string | null = null, remedy: string = wanted): void {
    const known = this.#kinds.get(kind);
    if (known) known.count++;
    else this.#kinds.set(kind, { first: name, remedy, count: 1 });
  }

  /** An item that cannot be read; the others are. */
  fail(error: ProblemError): void {
    this.#failures.push(...error.problems);
  }

  #problems(severity: Problem["severity"]): readonly Problem[] {
    return [...this.#kinds].map(([kind, { first, remedy, count }]) => {
      const short = first && first.length > 80 ? `${first.slice(0, 79)}…` : first;
      const name = short
        ? `“${short}”${count > 1 ? ` and ${count - 1} more` : ""}: `
        : count > 1
          ? `${count} times `
          : "";
      return {
        ...{ severity, file: this.#file, rule: "read" },
        remedy: severity === "note" && remedy === wanted ? "the text beside it is converted" : remedy,
        message: `${this.#part ? `${this.#part}: ` : ""}${name}${kind}`,
      };
    });
  }

  /**
   * Reports what was left out as notes; where nothing else was found, throws it as the error of the file.
   *
   * @param nothing what to say of a source that holds nothing at all
   */
  close(found: number, report: (problem: Problem) => void, nothing: string): void {
    if (found === 0) {
      if (this.#kinds.size === 0 && this.#failures.length === 0) this.add(nothing);
      throw new ProblemError([...this.#failures, ...this.#problems("error")]);
    }
    for (const problem of [...this.#failures, ...this.#problems("note")]) report(problem);
  }
}
