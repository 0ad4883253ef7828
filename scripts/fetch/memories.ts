import { resolve } from "node:path";
import { Memory } from "./memory.ts";

/** What is known of fetched sources, by the folder that they are kept in; each is read once, when it is wanted. */
export class Memories {
  private readonly byFolder = new Map<string, Memory>();

  of(folder: string): Memory {
    const known = this.byFolder.get(resolve(folder)) ?? new Memory(folder);
    this.byFolder.set(resolve(folder), known);
    return known;
  }
}
