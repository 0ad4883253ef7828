import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Problem } from "../model.ts";
import { ProblemError } from "../problems.ts";
import { select } from "./changes.ts";
import { setCurrent } from "./current.ts";
import type { EleventyConstructor, PassthroughResult } from "./eleventy.ts";
import { PastReader } from "./history/past.ts";
import type { Site } from "./model.ts";
import { Output, type OutputReport } from "./output.ts";
import { draw, picturesOf } from "./pictures.ts";
import { ContentCache, readContent } from "./read-content.ts";
import { type Page, print } from "./script-layouts.ts";
import { type FullText, writeSearch } from "./search/index.ts";
import { readSettings } from "./settings.ts";
import { BodyCache, buildSite } from "./site.ts";

export interface BuilderOptions {
  /** Holds `briefings/`, `people/`, …, `site.json`. */
  readonly content: string;
  readonly out: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  /** Keep what was read and written, for further builds by the same builder. */
  readonly watch: boolean;
  /** Write `.gz` and `.br` beside every text file. */
  readonly compress?: boolean;
  /** Let readers search the whole text; never, unless said otherwise. */
  readonly fullText?: FullText;
}

export interface BuildReport extends OutputReport {
  readonly briefings: number;
  readonly names: number;
  readonly stories: number;
  /** The next end of an embargo, ISO 8601, and how many briefings it lets out. */
  readonly release: Site["release"];
  /** Warnings and notes; errors are thrown. */
  readonly problems: readonly Problem[];
}

/** The program's own folder. */
const root = resolve(import.meta.dirname, "../..");

/** Eleventy looks for its configuration and layouts from the working directory, which may be that of another site. */
async function inRoot<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  if (before === root) return work();
  process.chdir(root);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/** Reads the content, makes the graph, has Eleventy render it, and writes what changed. */
export class Builder {
  private readonly options: BuilderOptions;
  private readonly files: ContentCache | null;
  private readonly bodies: BodyCache | undefined;
  private readonly past = new PastReader();
  /** The graph whose pages stand in the output. */
  private last: Site | null = null;

  constructor(options: BuilderOptions) {
    this.options = { ...options, content: resolve(options.content), out: resolve(options.out) };
    this.files = options.watch ? new ContentCache() : null;
    this.bodies = options.watch ? new BodyCache() : undefined;
  }

  /** Throws a ProblemError when the content has errors; the output then stays as it was. */
  async build(): Promise<BuildReport> {
    const site = this.readSite();
    const selection = select(this.last, site);
    setCurrent({ site, selection });
    const output = new Output(this.options.out);
    output.adopt(selection.keep);
    this.last = null;
    await inRoot(() => render(this.options.out, output));
    for (const picture of picturesOf(site).values()) output.writeOnce(picture.path, () => draw(picture));
    const searched = await writeSearch(site, output, this.options.fullText ?? "never");
    if (this.options.compress) output.compress();
    if (this.options.watch) this.last = site;
    return {
      ...output.finish(),
      briefings: site.briefings.length,
      names: site.nodes.length,
      stories: site.stories.length,
      release: site.release,
      problems: [...site.problems, ...searched],
    };
  }

  private readSite(): Site {
    const { content, env, now } = this.options;
    const shown = relative(process.cwd(), content).split(sep).join("/") || ".";
    const folder = shown.startsWith("../") ? content : shown;
    if (!existsSync(content)) {
      const remedy = "name the folder that holds briefings/, or make it";
      throw new ProblemError([
        { severity: "error", file: folder, rule: "read", message: "there is no such folder", remedy },
      ]);
    }
    const options = readSettings(content, folder, env);
    const { past, problems } = this.past.of(folder, options.history);
    const read = readContent(folder, this.files);
    return buildSite({
      content: { ...read, problems: [...read.problems, ...problems] },
      options,
      now: now().toISOString(),
      cache: this.bodies,
      past,
    });
  }
}

/** Eleventy renders every page; a transform takes it over, so that only changed files are written. */
async function render(out: string, output: Output): Promise<void> {
  // @ts-expect-error the package has no declarations; `eleventy.ts` has those that are used
  const { default: Eleventy }: { readonly default: EleventyConstructor } = await import("@11ty/eleventy");
  const folder = relative(root, out).split(sep).join("/") || ".";
  const eleventy = new Eleventy("layouts", folder, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => {
      config.addTransform<Page>("write", (page, outputPath) => {
        output.write(relative(out, resolve(outputPath)).split(sep).join("/"), print(page) ?? "");
        return undefined;
      });
    },
  });
  eleventy.disableLogger();
  const [passed] = await eleventy.write();
  output.adopt(passed.flatMap((result) => copies(result, out)));
}

const copies = (result: PassthroughResult | undefined, out: string): readonly string[] =>
  Object.values(result?.map ?? {}).map((path) => relative(out, resolve(path)).split(sep).join("/"));
