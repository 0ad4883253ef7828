import { describe, expect, it } from "vitest";
import { words } from "../../layouts/notes.ts";
import { briefing, site } from "./content.ts";

const body = `The port said so.[^p4] A clerk agrees.[^own]

[^p4]: ¶4, “before it-, The cranes stand still,-after it”

[^own]: seen by the editor
`;
const made = (passages: boolean) =>
  site([briefing("one", { source_url: "https://example.org/port" }, body)], [], { passages });

describe("the words of the source", () => {
  it("are shown with a link that opens there", () => {
    const [passage] = made(true).briefings[0]?.passages ?? [];
    expect(passage?.exact).toContain("The cranes stand still");
    expect(passage?.href).toContain("cranes");
  });

  it("leave no trace where the settings keep them back; what an editor noted stays", () => {
    const kept = made(false);
    const [passage, own] = kept.briefings[0]?.passages ?? [];
    expect(JSON.stringify(kept)).not.toMatch(/cranes|before it|after it/);
    expect(passage).toMatchObject({ paragraph: 4, exact: "", href: null });
    expect(passage && String(words(passage))).toBe("<span>Paragraph 4 of the source</span>");
    expect(own?.html).toContain("seen by the editor");
  });
});
