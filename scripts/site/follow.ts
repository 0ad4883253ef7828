import type { Token } from "markdown-it";
import { locate } from "../briefing/outline.ts";
import type { Problem } from "../model.ts";
import type { Resolver, SeatTarget, Target } from "./resolver.ts";

/** A file whose links are followed, and the tokens of its body. */
export interface LinkSource {
  readonly file: string;
  readonly body: string;
  /** 1-based. */
  readonly bodyLine: number;
  readonly tokens: readonly Token[];
}

/** Follows the wikilinks of one file, and remembers where they led. */
export class Follower {
  readonly problems: Problem[] = [];
  /** By path, in order of the first link. */
  readonly links = new Map<string, Target>();
  /** Every target that is no name, and the path it led to: what a rebuild checks before it trusts an old reading. */
  readonly followed = new Map<string, string | null>();
  private readonly source: LinkSource;
  private readonly resolver: Resolver;
  private readonly listed: ReadonlySet<number>;

  constructor(source: LinkSource, resolver: Resolver, listed: ReadonlySet<number>) {
    this.source = source;
    this.resolver = resolver;
    this.listed = listed;
  }

  /** Null for a link to nothing, which is then among `problems`. */
  follow(target: string, token: Token): Target | null {
    const found = this.resolver.resolve(target, this.listed);
    if (!found) {
      this.followed.set(target, null);
      const isHidden = this.resolver.isHidden(target);
      this.problems.push(isHidden ? this.hiddenLink(target, token) : this.deadLink(target, token));
      return null;
    }
    if (found.target.named === null) this.followed.set(target, found.target.ref.path);
    if (found.ambiguous.length > 0) this.problems.push(this.ambiguousLink(target, token, found.ambiguous));
    this.links.set(found.target.ref.path, found.target);
    return found.target;
  }

  /** A capital that stands for its government leads to both. */
  government(target: string, words: string): SeatTarget | null {
    const found = this.resolver.government(target, words, this.listed);
    for (const one of [found?.seat, found?.country]) if (one) this.links.set(one.ref.path, one);
    return found;
  }

  private deadLink(target: string, token: Token): Problem {
    const nearest = this.resolver.nearest(target);
    return {
      severity: "error",
      file: this.source.file,
      ...this.placeOf(token),
      rule: "dead-link",
      message: `“${target}” is no name, alias, story or briefing`,
      remedy: nearest
        ? `did you mean “${nearest}”? Else list the name in the front matter or write a note on it`
        : "list the name in the front matter, write a note on it, or take the link away",
    };
  }

  /** Its words stay as they were typed, and lead nowhere. */
  private hiddenLink(target: string, token: Token): Problem {
    return {
      severity: "warning",
      file: this.source.file,
      ...this.placeOf(token),
      rule: "hidden-link",
      message: `“${target}” is withdrawn or not yet public: the page shows the words of this link, and no link`,
      remedy: "see that the words tell nothing that must not be told, or take them away",
    };
  }

  private ambiguousLink(target: string, token: Token, bearers: readonly string[]): Problem {
    return {
      severity: "warning",
      file: this.source.file,
      ...this.placeOf(token),
      rule: "ambiguous-link",
      message: `“${target}” may mean ${bearers.join(" or ")}`,
      remedy: `write [[${bearers[0]}|${target}]], or list one of them in the front matter`,
    };
  }

  private placeOf(token: Token): { readonly line: number; readonly column: number } {
    const { body, bodyLine, tokens } = this.source;
    const inline = tokens.find((one) => one.children?.includes(token));
    const line = 1 + (inline?.map?.[0] ?? 0);
    const offset = Number(token.meta?.offset ?? 0);
    const place = inline ? locate(body, { content: inline.content, line }, offset) : { line, column: 1 };
    return { line: place.line + bodyLine - 1, column: place.column };
  }
}
