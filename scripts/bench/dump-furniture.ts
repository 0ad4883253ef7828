import type { Random } from "./random.ts";

/** Words to fill the patterns with; made up, so that no rule about lines knows them. */
const outlets = "Meridian|Harrow Ledger|The Quayside|Northgate Daily|Pallas|Stoneferry Post|Corvid".split("|");
const names = "Ottoline Crake|Bram Vasey|Ines Quillan|Tobias Wren|Maud Ferrier|Sol Lindqvist".split("|");
const subjects =
  "harbour tolls|grain silos|the spring budget|ferry strikes|winter roads|copper theft|school buses|night trains".split(
    "|",
  );
const deeds =
  "still puzzle traders|in eight charts|a year on|what changed|and the price of waiting|seen from above".split("|");
const networks = "Facebook|X|WhatsApp|LinkedIn|Reddit|Telegram|Threads|Bluesky|Flipboard|Pocket|Email".split("|");
const days = "Monday|Tuesday|Wednesday|Thursday|Friday".split("|");

type Maker = (random: Random) => readonly string[];

const several = <T>(random: Random, values: readonly T[], count: number): readonly T[] => {
  const left = [...values];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
};

const shareBar: Maker = (random) => {
  const chosen = several(random, networks, 3 + random.below(4));
  return random.pick([
    [chosen.join(" | ")],
    [`Pass it on: ${chosen.join(" · ")}`],
    [`Share on ${chosen.join(", ")}`],
    chosen,
    [`${random.below(900)} shares  ${chosen.join("  ")}`],
    ["Send to a friend", "Copy address"],
  ]);
};

const newsletter: Maker = (random) =>
  random.pick([
    [`Want the ${random.pick(outlets)} in your inbox before breakfast? Join 40,000 readers.`],
    [`Get our ${random.pick(days)} briefing`, "Your e-mail address", "Count me in"],
    ["Enter your email", "By joining you accept our privacy policy."],
    [`Sign up here for ${random.pick(outlets)} Mornings, our free daily e-mail.`],
    [`The best of ${random.pick(outlets)}, delivered to your mailbox every ${random.pick(days)}.`],
  ]);

const caption: Maker = (random) =>
  random.pick([
    [`Photo: ${random.pick(names)} / ${random.pick(outlets)}`],
    [`Workers unload sacks at the quay. Picture by ${random.pick(names)}/${random.pick(outlets)}`],
    [`Image: the old exchange at dusk (${random.pick(names)})`],
    [`FILE PHOTO: A crane stands idle, May 2. ${random.pick(outlets)}/${random.pick(names)}`],
    [`A view of the square last autumn. © ${random.pick(names)}`],
  ]);

const related: Maker = (random) => {
  const link = (): string => `${capitalised(random.pick(subjects))} ${random.pick(deeds)}`;
  return random.pick([
    [`See also: ${link()}`],
    ["More from this desk", link(), link()],
    [`>> ${link()}`],
    ["You may have missed", `• ${link()}`, `• ${link()}`, `• ${link()}`],
    [`READ NEXT: ${link()}`],
    [`Recommended: ${link()}`],
  ]);
};

const copyright: Maker = (random) =>
  random.pick([
    [`© 1987 ${random.pick(outlets)}. All rights reserved.`],
    [`(c) ${random.pick(outlets)} Ltd 1987`],
    [`Copyright ${random.pick(outlets)} 1987. Not to be reprinted without consent.`],
    [`Content provided by ${random.pick(outlets)}; no part may be copied.`],
  ]);

const comments: Maker = (random) =>
  random.pick([
    [`${1 + random.below(300)} comments`],
    [`Comments (${random.below(80)})`, "Join the conversation"],
    ["Have your say below"],
    [`${1 + random.below(40)} readers like this`],
    ["Log in to comment"],
  ]);

const counters: Maker = (random) =>
  random.pick([
    [`${2 + random.below(9)} min read`],
    [`Reading time: ${2 + random.below(9)} minutes`],
    [`Viewed ${random.below(9000)} times`],
    ["Listen to this article", `0:00 / ${1 + random.below(9)}:${10 + random.below(49)}`],
  ]);

const asides: readonly Maker[] = [shareBar, newsletter, caption, related, comments];
const closers: readonly Maker[] = [shareBar, newsletter, related, copyright, comments];
const openers: readonly Maker[] = [shareBar, caption, counters, comments];

/** Furniture for the middle, the foot and the head of an article. */
export const aside = (random: Random): readonly string[] => random.pick(asides)(random);
export const closer = (random: Random): readonly string[] => random.pick(closers)(random);
export const opener = (random: Random): readonly string[] => random.pick(openers)(random);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
