/** The part of Pagefind's script that is used; the package has no declarations of it. */

export interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  /** With `<` and `>` written as references; zero-width spaces between words where it has any. */
  readonly raw_content?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** Places of found words, counted in words. */
  readonly locations: readonly number[];
}

interface PagefindResult {
  data(): Promise<Fragment>;
}

/** How many pages there are of each value, by filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  /** Of what was found. */
  readonly filters: Counts;
}

export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  /** Null as text finds everything that passes the filters. */
  search(text: string | null, options: { readonly filters: Readonly<Record<string, string>> }): Promise<PagefindSearch>;
}
