import { Random } from "./random.ts";

const towns = "ORSA TALLIN BREKVIK MAREN COLDA SILVES PORTO ANSE VELKO DURAN".split(" ");
const given = "Marta Ilse Tomas Adaeze Wei Jorge Lina Pavel Aisha Henrik".split(" ");
const endings = "son sen wicz ova ez oglu mann ani".split(" ");
const roots = "Lind Holm Brand Kowal Ivan Fernand Demir Berg Rahm Okon Vest Dal".split(" ");
const bodies = ["Harbour Board", "Transport Ministry", "Farm Union", "Central Bank", "Water Council"];
const deeds =
  "agreed to repair|refused to sell|promised to inspect|voted to close|plans to widen|asked for money to rebuild|took a week to count|lost a case about".split(
    "|",
  );
const things =
  "the old bridge|two ferries|the grain stores|a dam above the town|its oldest school|the northern line|three hundred homes|the fish market".split(
    "|",
  );
const reasons =
  "after the storm|because prices fell|before the vote|while talks go on|despite a warning from engineers|without a word to the owners".split(
    "|",
  );

/** At least so many bytes of articles, one under the other as a wire dump has them; the same every time. */
export function glued(bytes: number): string {
  const random = new Random(20240607);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; length < bytes; at++) {
    const town = random.pick(towns);
    const person = `${random.pick(given)} ${random.pick(roots)}${random.pick(endings)}`;
    const surname = person.split(" ")[1] ?? person;
    const body = random.pick(bodies);
    const sentence = (): string =>
      `The ${random.pick(bodies)} ${random.pick(deeds)} ${random.pick(things)} ${random.pick(reasons)}, ${2 + random.below(90)} days behind plan number ${random.below(100_000)}.`;
    const story = [
      `${body} ${random.pick(deeds)} ${random.pick(things)} ${at}`,
      `${town}, ${["March", "April", "May"][random.below(3)]} ${1 + random.below(28)}, 2024 (Meridian) - ${sentence()} ${sentence()}`,
      `"We ${random.pick(deeds)} ${random.pick(things)} in ${1990 + random.below(34)}," said ${person}, who chairs the ${body}.`,
      ...Array.from(
        { length: 6 + random.below(6) },
        () => `${sentence()} ${surname} did not say why on Friday. ${sentence()}`,
      ),
      "",
    ].join("\n");
    parts.push(story);
    length += story.length;
  }
  return parts.join("\n");
}
