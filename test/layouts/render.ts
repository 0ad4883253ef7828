import * as archive from "../../layouts/archive.11ty.ts";
import * as briefing from "../../layouts/briefing.11ty.ts";
import * as changes from "../../layouts/changes.11ty.ts";
import * as dossier from "../../layouts/dossier.11ty.ts";
import * as history from "../../layouts/history.11ty.ts";
import * as home from "../../layouts/home.11ty.ts";
import * as map from "../../layouts/map.11ty.ts";
import * as names from "../../layouts/names.11ty.ts";
import * as notFound from "../../layouts/not-found.11ty.ts";
import * as quotes from "../../layouts/quotes.11ty.ts";
import * as search from "../../layouts/search.11ty.ts";
import * as story from "../../layouts/story.11ty.ts";
import * as timeline from "../../layouts/timeline.11ty.ts";
import * as volume from "../../layouts/volume.11ty.ts";
import type { Site } from "../../scripts/site/model.ts";

/** Every page of a site by its path, as the build would write it, without Eleventy. */
export function renderSite(site: Site): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ["index.html", home.render({ site })],
    ["map/index.html", map.render({ site })],
    ["404.html", notFound.render({ site })],
    ["search/index.html", search.render({ site })],
    ...site.briefings.map((item): [string, string] => [item.path, briefing.render({ item, site })]),
    ...site.nodes.map((item): [string, string] => [item.path, dossier.render({ item, site })]),
    ...site.volumes.map((item): [string, string] => [item.path, volume.render({ item, site })]),
    ...site.stories.map((item): [string, string] => [item.path, story.render({ item, site })]),
    ...site.indexes.map((item): [string, string] => [item.path, names.render({ item, site })]),
    ...site.archive.map((item): [string, string] => [item.path, archive.render({ item, site })]),
    ...site.timeline.map((item): [string, string] => [item.path, timeline.render({ item, site })]),
    ...site.histories.map((item): [string, string] => [item.path, history.render({ item, site })]),
    ...site.changes.map((item): [string, string] => [item.path, changes.render({ item, site })]),
    ...site.quotes.map((item): [string, string] => [item.path, quotes.render({ item, site })]),
  ]);
}
