/** The few parts of Eleventy that the project uses; the package brings no declarations of its own. */
export interface EleventyConfig {
  addExtension(extension: string, options: ExtensionOptions): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  addGlobalData(name: string, data: unknown): void;
  addCollection(name: string, make: () => readonly unknown[]): void;
  /** Content is what the layout, then each earlier transform gave; nothing is written for `undefined`. */
  addTransform<T>(name: string, transform: (content: T, outputPath: string) => string | undefined): void;
  setUseGitIgnore(use: boolean): void;
  readonly benchmarks: { readonly config: { setIsVerbose(verbose: boolean): void } };
}

/** A page that is yet to be printed. */
export type PrintLater = () => string;

export interface ExtensionOptions {
  readonly outputFileExtension: string;
  readonly read: boolean;
  readonly useLayouts: boolean;
  readonly getData: boolean;
  getInstanceFromInputPath(path: string): Promise<object>;
  compile(text: string, path: string): Promise<(data: object) => PrintLater>;
}

export interface EleventySettings {
  readonly dir: { readonly input: string };
  readonly templateFormats: readonly string[];
  readonly markdownTemplateEngine: false;
  readonly htmlTemplateEngine: false;
}

/** The programmatic API, as `import("@11ty/eleventy")` gives it. */
interface EleventyRun {
  disableLogger(): void;
  /** Renders every layout and copies what passes through. */
  write(): Promise<readonly [readonly (PassthroughResult | undefined)[], readonly unknown[]]>;
}

export interface PassthroughResult {
  /** Input path to output path. */
  readonly map?: Readonly<Record<string, string>>;
}

export type EleventyConstructor = new (
  input: string,
  output: string,
  options: {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config: (eleventy: EleventyConfig) => void;
  },
) => EleventyRun;
