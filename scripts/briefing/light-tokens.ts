import type { MarkdownIt, Token } from "markdown-it";

type Nesting = Token["nesting"];

/**
 * Makes markdown-it's tokens cheaper, and changes nothing about them. The constructor of its own `Token` sets every
 * field by a call of a helper that transpilation left behind; a briefing has about three hundred tokens.
 */
export function lightTokens(md: MarkdownIt): void {
  const bare = function Bare() {} as unknown as new () => Token;
  bare.prototype = new md.core.State("", md, {}).Token.prototype;

  class LightToken extends bare {
    override type: string;
    override tag: string;
    override attrs: Token["attrs"] = null;
    override map: Token["map"] = null;
    override nesting: Nesting;
    override level = 0;
    override children: Token["children"] = null;
    override content = "";
    override markup = "";
    override info = "";
    override meta: Token["meta"] = null;
    override block = false;
    override hidden = false;

    constructor(type: string, tag: string, nesting: Nesting) {
      super();
      this.type = type;
      this.tag = tag;
      this.nesting = nesting;
    }
  }

  md.block.State = class extends md.block.State {
    override push(type: string, tag: string, nesting: Nesting): Token {
      const token = new LightToken(type, tag, nesting);
      token.block = true;
      if (nesting < 0) this.level--;
      token.level = this.level;
      if (nesting > 0) this.level++;
      this.tokens.push(token);
      return token;
    }
  };

  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const token = new LightToken("text", "", 0);
      token.content = this.pending;
      token.level = this.pendingLevel;
      this.pending = "";
      this.tokens.push(token);
      return token;
    }

    override push(type: string, tag: string, nesting: Nesting): Token {
      // What opens or closes has a list of delimiters of its own, which markdown-it keeps: rare, and left to it.
      if (nesting !== 0) return super.push(type, tag, nesting);
      if (this.pending) this.pushPending();
      const token = new LightToken(type, tag, nesting);
      token.level = this.level;
      this.pendingLevel = this.level;
      this.tokens.push(token);
      this.tokens_meta.push(undefined);
      return token;
    }
  };
}
