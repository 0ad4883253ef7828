import { describe, expect, it } from "vitest";
import { articleOf, namesIn, shown } from "./articles.ts";

const mentionsOf = (paragraphs: readonly string[], name: string): readonly string[] | undefined =>
  namesIn(articleOf(paragraphs))
    .find((entity) => entity.name === name)
    ?.mentions.map((mention) => mention.text);

describe("who is who", () => {
  it("joins a surname to the full name, wherever it stands", () => {
    const text = [
      "# Vandermeulen calms the fishermen",
      "Vandermeulen spoke first. Ilse Vandermeulen is a commissioner.",
      "“No,” Vandermeulen’s deputy said.",
    ];
    expect(mentionsOf(text, "Ilse Vandermeulen")).toEqual([
      "Vandermeulen",
      "Vandermeulen",
      "Ilse Vandermeulen",
      "Vandermeulen",
    ]);
  });

  it("takes the family name first where it stands first", () =>
    expect(mentionsOf(["Foreign Minister Wang Yi flew in.", "Wang said it was early."], "Wang Yi")).toEqual([
      "Wang Yi",
      "Wang",
    ]));

  it("keeps the titles apart as roles", () => {
    const [person] = namesIn(articleOf(["Agriculture Minister Rodrigo Sandoval, a farmer, smiled. Mr Sandoval left."]));
    expect(person).toMatchObject({
      name: "Rodrigo Sandoval",
      roles: expect.arrayContaining(["Agriculture Minister", "farmer", "Mr"]),
    });
  });

  it("gives nobody the function of another", () => {
    const text = ["Ann Roe, and her Irish counterpart, Tom Berg, met. Ann Roe, a farmer, smiled."];
    const [first] = namesIn(articleOf(text));
    expect(first).toMatchObject({ name: "Ann Roe", roles: ["farmer"] });
  });

  it("gives each of a family the name that they share", () =>
    expect(shown(namesIn(articleOf(["Ana and Elin Lindström played on."])))).toEqual([
      "P Ana Lindström",
      "P Elin Lindström",
    ]));

  it("never takes two people of one name for one", () => {
    const text = ["Joost van der Meer sued. Judge Saskia van der Meer heard him.", "Van der Meer was late."];
    const found = namesIn(articleOf(text));
    expect(shown(found)).toEqual(["P Joost van der Meer", "P Saskia van der Meer"]);
    expect(found.flatMap((entity) => entity.mentions.map((mention) => mention.text))).not.toContain("Van der Meer");
  });

  it("tells two people of one name apart by a title", () => {
    const text = ["Joost van der Meer sued. Judge Saskia van der Meer heard him.", "Judge van der Meer was late."];
    expect(mentionsOf(text, "Saskia van der Meer")).toEqual(["Saskia van der Meer", "van der Meer"]);
  });

  it("joins acronyms, second names and short forms of a body", () => {
    const text = [
      "The Cambodian Mine Action Centre (CMAC) trained them. Maasdelta Containers paid.",
      "The Phytosanitary Control Agency, or Agrocalidad, closed the road. CMAC agreed; Maasdelta did not.",
    ];
    expect(mentionsOf(text, "Cambodian Mine Action Centre")).toEqual(["Cambodian Mine Action Centre", "CMAC", "CMAC"]);
    expect(mentionsOf(text, "Maasdelta Containers")).toEqual(["Maasdelta Containers", "Maasdelta"]);
    expect(mentionsOf(text, "Phytosanitary Control Agency")).toEqual(["Phytosanitary Control Agency", "Agrocalidad"]);
  });

  it("joins the forms of a country and of a mountain", () => {
    const text = ["S. Korea warned South Korea's banks.", "Mount Gamalama was quiet. Gamalama makes up the island."];
    expect(mentionsOf(text, "South Korea")).toEqual(["S. Korea", "South Korea"]);
    expect(mentionsOf(text, "Mount Gamalama")).toEqual(["Mount Gamalama", "Gamalama"]);
  });

  it("reads headlines in capitals by what the article says", () => {
    const text = ["# KUROSAKI WARNS OF LONGER WINTERS IN NORWAY", "Haruto Kurosaki spoke in Norway on Monday."];
    expect(mentionsOf(text, "Haruto Kurosaki")).toEqual(["KUROSAKI", "Haruto Kurosaki"]);
    expect(mentionsOf(text, "Norway")).toEqual(["NORWAY", "Norway"]);
  });
});

describe("countries of places", () => {
  const countryIn = (text: string, name: string, head = {}): string | null | undefined =>
    namesIn(articleOf([text], head)).find((entity) => entity.name === name)?.countryCode;

  it.each([
    ["Shops in Paris shut.", "Paris", "FR"],
    ["Shops in Paris, Texas, shut.", "Paris", "US"],
    ["A fire in Hamilton, New Zealand, spread.", "Hamilton", "NZ"],
    ["A fire in Hamilton spread across Canada.", "Hamilton", "CA"],
    ["The Georgian government met in Tbilisi; Georgia votes soon.", "Georgia", "GE"],
    ["In Atlanta, the U.S. state of Georgia counted its votes.", "Georgia", "US"],
    ["Malian police closed the village of Kalifabougou.", "Kalifabougou", "ML"],
    ["Scottish voters in Fife stayed at home.", "Fife", "GB"],
    ["The Emirati ruler opened a road to Hatta.", "Hatta", "AE"],
    [
      "Tariffs in Greater Buenos Aires rose; Paraguay, Bolivia and Paraguayan growers objected.",
      "Greater Buenos Aires",
      "AR",
    ],
    ["Barges from Brazil and Bolivia waited on the Imbala, where the river is low.", "Imbala", null],
    ["In Kenya, the Imbala burst its banks, and the river took a Kenyan bridge.", "Imbala", "KE"],
    ["The Mozambique Channel was rough off Mozambique.", "Mozambique Channel", null],
  ])("%s → %s: %s", (text, name, country) => expect(countryIn(text, name)).toBe(country));

  it("takes the region of the dateline for a village that no list has", () =>
    expect(countryIn("The village of Tubo was empty.", "Tubo", { datelineRegion: "Indonesia" })).toBe("ID"));
});
