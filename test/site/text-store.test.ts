import { describe, expect, it } from "vitest";
import { TextStore } from "../../scripts/site/text-store.ts";

describe("the text store", () => {
  it.each(["", "plain", "“marks” – ¶7 é 中文 🌍", "x".repeat(5_000_000), "“".repeat(2_000_000)])(
    "gives back what it keeps",
    (text) => {
      const store = new TextStore();
      const before = store.keep("before ”");
      const kept = store.keep(text);
      const after = store.keep("after “");
      expect(kept() === text).toBe(true);
      expect([before(), after()]).toEqual(["before ”", "after “"]);
    },
  );

  it("keeps texts over several slabs", () => {
    const store = new TextStore();
    const texts = Array.from({ length: 3000 }, (_, at) => `${at} “${"ab".repeat(at)}”`);
    const kept = texts.map((text) => store.keep(text));
    expect(kept.every((text, at) => text() === texts[at])).toBe(true);
  });
});
