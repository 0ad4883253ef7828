import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrontMatter } from "../briefing/front.ts";
import type { FrontMatter, Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import type { Move, NodeKind, PagePath, Ref } from "../site/model.ts";
import { collectNames, type Names, type Note } from "../site/names.ts";
import { noteFolders, readContent, readNote } from "../site/read-content.ts";
import { readRedirects, redirectsName, withMoves } from "../site/redirects.ts";
import { hiddenBecause } from "../site/release.ts";
import { readSettings } from "../site/settings.ts";
import { collectStories } from "../site/stories.ts";
import { briefingPath } from "../site/urls.ts";
import type { Changes } from "./journal.ts";

/** A briefing as chores see it; `path` is from the content folder. */
export interface Briefing {
  readonly path: string;
  readonly stem: string;
  readonly front: FrontMatter;
}

/** Names, stories and addresses, of what readers see and of everything. */
export interface Shown {
  readonly names: Names;
  /** By folded title. */
  readonly stories: ReadonlyMap<string, Ref>;
  readonly pages: ReadonlySet<PagePath>;
}

export const folderOf = (kind: NodeKind): string => noteFolders.find(([one]) => one === kind)?.[1] ?? kind;

/** A content folder that is being changed: what stands there, and what a chore has planned so far. */
export class Library {
  readonly folder: string;
  private readonly now: string;
  private readonly drafts: boolean;
  private readonly original: ReadonlyMap<string, Briefing>;
  private readonly originalNotes: ReadonlyMap<string, Note>;
  private readonly planned = new Map<string, string | null>();
  /** What is shown, until something is planned: names keep their identity from one question to the next. */
  private readonly known = new Map<boolean, Shown>();

  /**
   * Throws a ProblemError where a file cannot be read as what it should be: a chore that skipped it would miss names.
   *
   * @param now ISO 8601, for embargoes
   */
  constructor(folder: string, now: string) {
    this.folder = folder.replaceAll("\\", "/").replace(/\/$/, "");
    if (!existsSync(this.folder)) {
      const remedy = "name the folder that holds briefings/ with --content";
      throw new ProblemError([
        { severity: "error", file: this.folder, rule: "read", message: "there is no such folder", remedy },
      ]);
    }
    this.now = now;
    this.drafts = readSettings(this.folder, this.folder, process.env).drafts;
    const { briefings, notes, problems } = readContent(this.folder);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new ProblemError(errors);
    this.original = new Map(
      briefings.map(({ file, stem, front }) => [this.inside(file), { path: this.inside(file), stem, front }]),
    );
    this.originalNotes = new Map(notes.map((note) => [this.inside(note.file), note]));
  }

  private inside(file: string): string {
    return file.slice(this.folder.length + 1);
  }

  /** The text of a file as planned; null for none. Throws for bytes that are no UTF-8, which writing would change. */
  read(path: string): string | null {
    const planned = this.planned.get(path);
    if (planned !== undefined) return planned;
    const file = join(this.folder, path);
    if (!existsSync(file)) return null;
    const bytes = readFileSync(file);
    const text = bytes.toString("utf8");
    if (Buffer.from(text).equals(bytes)) return text;
    const remedy = "save the file as UTF-8";
    throw new ProblemError([
      { severity: "error", file: `${this.folder}/${path}`, rule: "read", message: "is no UTF-8", remedy },
    ]);
  }

  /** Plans a change; null plans that the file goes. */
  write(path: string, text: string | null): void {
    if (text === this.read(path)) return;
    this.planned.set(path, text);
    this.known.clear();
  }

  /** What differs from the disk, by path. */
  changes(): Changes {
    const planned = [...this.planned].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(
      planned.filter(([path, text]) => {
        const file = join(this.folder, path);
        return text === null ? existsSync(file) : !existsSync(file) || readFileSync(file, "utf8") !== text;
      }),
    );
  }

  /** As planned; a planned text that is no briefing any more is an error of the chore's, and stops it. */
  get briefings(): readonly Briefing[] {
    const paths = new Set([...this.original.keys(), ...this.plannedIn("briefings")]);
    return [...paths].flatMap((path): readonly Briefing[] => {
      const known = this.original.get(path);
      const text = this.planned.get(path);
      if (text === undefined) return known ? [known] : [];
      if (text === null) return [];
      const { front, problems } = readFrontMatter(text, `${this.folder}/${path}`);
      if (!front) throw new ProblemError(problems);
      return [{ path, stem: path.slice(path.lastIndexOf("/") + 1, -3), front }];
    });
  }

  get notes(): readonly Note[] {
    const folders = noteFolders.map(([, sub]) => sub);
    const paths = new Set([...this.originalNotes.keys(), ...folders.flatMap((sub) => this.plannedIn(sub))]);
    return [...paths].sort().flatMap((path): readonly Note[] => {
      const known = this.originalNotes.get(path);
      const text = this.planned.get(path);
      if (text === undefined) return known ? [known] : [];
      if (text === null) return [];
      const kind = noteFolders.find(([, sub]) => path.startsWith(`${sub}/`))?.[0] ?? "topic";
      const { note, problems } = readNote(text, `${this.folder}/${path}`, kind);
      const errors = problems.filter(({ severity }) => severity === "error");
      if (errors.length > 0) throw new ProblemError(errors);
      return [note];
    });
  }

  private plannedIn(folder: string): readonly string[] {
    return [...this.planned.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".md"));
  }

  pathOf(note: Note): string {
    return this.inside(note.file);
  }

  isPublic(front: FrontMatter): boolean {
    return hiddenBecause(front, this.now, this.drafts) === null;
  }

  /** @param all whether what readers do not see counts too */
  shown(all: boolean): Shown {
    const known = this.known.get(all);
    if (known) return known;
    const { notes } = this;
    const briefings = this.briefings.filter(({ front }) => all || this.isPublic(front));
    const names = collectNames(
      briefings.map(({ front }) => front),
      notes,
    );
    const stories = collectStories(briefings.flatMap(({ front }) => front.story ?? []));
    const pages = new Set([
      ...names.all.map(({ path }) => path),
      ...[...stories.values()].map(({ path }) => path),
      ...briefings.map(({ stem }) => briefingPath(stem)),
    ]);
    const shown = { names, stories, pages };
    this.known.set(all, shown);
    return shown;
  }

  /** Plans the lines of `redirects.txt` for pages that moved. */
  move(moves: readonly Move[], pages: ReadonlySet<PagePath>): void {
    const old = this.read(redirectsName) ?? readRedirects(this.folder);
    const text = withMoves(old, moves, pages);
    if (text !== old) this.write(redirectsName, text);
  }
}

/** A problem of what a chore was asked. */
export const refusal = (file: string, rule: string, message: string, remedy: string): ProblemError =>
  new ProblemError([{ severity: "error", file, rule, message, remedy } satisfies Problem]);
