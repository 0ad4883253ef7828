import type { ChangedSentence, HistoryPage, Run, Version } from "../scripts/site/model.ts";
import { dateTag } from "./dates.ts";
import { type Html, html, join } from "./html.ts";
import { briefingLink, tongue, type View } from "./links.ts";
import { type PageData, page } from "./page.ts";
import { count, fact, facts, percent } from "./parts.ts";

export const data = {
  pagination: { data: "collections.histories", size: 1, alias: "item" },
  permalink: ({ item }: PageData<HistoryPage>) => item.path,
};

const plain = (runs: readonly Run[]): boolean => runs.every(({ marked }) => marked);

/** A wording, with the words marked that the other has not; one that is wholly new or gone is named so, and not marked. */
function wording(runs: readonly Run[], element: "ins" | "del", lang: Html | null): Html {
  const marked = (text: string): Html => (element === "ins" ? html`<ins>${text}</ins>` : html`<del>${text}</del>`);
  const words = plain(runs)
    ? runs.map(({ text }) => text)
    : runs.map(({ text, marked: isMarked }) => (isMarked ? marked(text) : text));
  return html`<span${lang ?? html` dir="auto"`}>${words}</span>`;
}

/** Both wordings in full, one under the other, so that each reads as a sentence: aloud, in black and white, without styles. */
function sentence({ kind, before, now, from }: ChangedSentence, lang: Html | null): readonly (Html | null)[] {
  switch (kind) {
    case "changed":
      return [fact("Before", wording(before, "del", lang)), fact("Now", wording(now, "ins", lang))];
    case "added":
      return [fact("Added", wording(now, "ins", lang))];
    case "removed":
      return [fact("Taken out", wording(before, "del", lang))];
    case "moved":
      return [fact(`Moved, from ${from ?? "elsewhere"}`, wording(now, "ins", lang))];
  }
}

/** Consecutive sentences under one heading. */
function bySection(
  sentences: readonly ChangedSentence[],
): readonly (readonly [ChangedSentence, ...ChangedSentence[]])[] {
  const groups: [ChangedSentence, ...ChangedSentence[]][] = [];
  for (const one of sentences) {
    const last = groups.at(-1);
    if (last?.[0].section === one.section) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function sentencesOf(group: readonly [ChangedSentence, ...ChangedSentence[]], lang: Html | null): Html {
  // A heading that came or went with its sentences has been said by standing above them.
  const own = group.filter(({ heading, kind }) => kind === "changed" || !heading);
  const shown = own.length > 0 ? own : group;
  return html`<h3${lang ?? html` dir="auto"`}>${group[0].section}</h3>
${shown.map((one) => html`<div class="change">${facts(sentence(one, lang))}</div>`)}`;
}

function correctionList(label: string, corrections: readonly string[]): Html | null {
  if (corrections.length === 0) return null;
  return html`<p class="label">${label}</p>
<ul class="points">${corrections.map((one) => html`<li><p dir="auto">${one}</p></li>`)}</ul>`;
}

function changeOf(change: NonNullable<Version["change"]>, author: Html | null, lang: Html | null): Html {
  const { share, summary, sentences, more, corrections, dropped } = change;
  const extent = sentences.length > 0 && `${percent(share)} of the text`;
  return html`<div class="columns"><div>
<p class="quiet">${join([summary, extent, author], " · ")}</p>
${bySection(sentences).map((group) => sentencesOf(group, lang))}${more > 0 && html`<p class="quiet">And ${more} more.</p>`}
</div><div class="beside">${correctionList("Corrections of that day", corrections)}${correctionList("No longer listed as a correction", dropped)}</div></div>`;
}

function versionOf(version: Version, { first, cut, lang }: { first: boolean; cut: boolean; lang: Html | null }): Html {
  const { anchor, date, nth, author, change } = version;
  const by = author === null ? null : html`by <bdi>${author}</bdi>`;
  const origin = html`<p class="quiet">${join([html`First published`, by], " ")}</p>`;
  return html`
<section id="${anchor}" aria-labelledby="${anchor}-date"><h2 id="${anchor}-date">${dateTag(date)}${nth > 1 && `, version ${nth} of the day`}</h2>
${change === null ? origin : changeOf(change, by, lang)}${first && cut && html`<p class="quiet">Older versions are not shown.</p>`}</section>`;
}

/** The versions of a briefing, newest first, each with what sets it apart from the one before. */
export function render({ item, site }: PageData<HistoryPage>): string {
  const { briefing, versions, cut } = item;
  const body = (view: View): Html => {
    const lang = tongue(briefing.language, view);
    const last = versions.length - 1;
    return html`<article class="history"><header><p class="dateline">${join([briefingLink(briefing, view), `${cut ? "the newest " : ""}${count(versions.length, "version")}`], " · ")}</p>
<h1>What changed</h1></header>${versions.map((version, at) => versionOf(version, { first: at === last, cut, lang }))}</article>`;
  };
  return page({
    site,
    path: item.path,
    title: `What changed: ${briefing.text}`,
    description: `How the briefing “${briefing.text}” has changed since it was published.`,
    under: site.archive[0]?.path ?? null,
    // What was corrected is not to be found as if it held.
    head: html`
<meta name="robots" content="noindex">`,
    body,
  });
}
