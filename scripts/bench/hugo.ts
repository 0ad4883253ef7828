import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A Hugo site over the same files, with the same kinds of page: home, briefings by month, a page a briefing, a page a
 * name and a story with its briefings, the lists of names, a feed of the site and one a topic, a sitemap. Feeds hold
 * the newest 30 briefings, as ours do: left to itself, Hugo puts every briefing into its feed, which costs it more time and
 * memory than all the feeds of topics. What is ours alone leans the comparison to Hugo's side.
 */

/** What each of the two renders, for whoever reads the figures. */
export const rendered: readonly string[] = [
  "Both: a page a briefing, name and story, lists of them, home, a feed of 30 for the site and each topic, a sitemap.",
  "Ours alone: linked speakers, side notes at each point, sentences, quotations and timelines in the pages of names and",
  "stories, pages of the whole timeline and of all quotations, a JSON feed, the archive parted by month, an error page.",
  "Hugo alone: nothing; its archive is one page.",
];

const config = `baseURL = "https://example.org/"
title = "Bench"
languageCode = "en"
disableKinds = ["404"]
enableRobotsTXT = true
summaryLength = 30
[taxonomies]
people = "people"
organisations = "organisations"
places = "places"
topics = "topics"
story = "story"
[frontmatter]
date = ["published"]
[outputs]
home = ["HTML", "RSS"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML"]
[services.rss]
limit = 30
[[cascade]]
outputs = ["HTML", "RSS"]
[cascade._target]
kind = "term"
path = "/topics/**"
[markup.goldmark.renderer]
unsafe = false
`;

const line = `<li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <small>{{ delimit .Params.dateline ", " }}</small></li>`;

const layouts: Readonly<Record<string, string>> = {
  "_default/baseof.html": `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
</head>
<body>
<header><a href="/">{{ site.Title }}</a><nav><ul><li><a href="/briefings/">Briefings</a></li><li><a href="/people/">People</a></li><li><a href="/organisations/">Organisations</a></li><li><a href="/places/">Places</a></li><li><a href="/topics/">Topics</a></li><li><a href="/story/">Stories</a></li></ul></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>How this was made.</p></footer>
</body>
</html>
`,
  "_default/single.html": `{{ define "main" }}<article>
<p>{{ delimit .Params.dateline ", " }} · {{ .Params.agency }} · <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> · {{ .Params.status }}</p>
<h1>{{ .Title }}</h1>
{{ .Content }}
<dl><dt>people</dt><dd>{{ range .Params.people }}<a href="/people/{{ . | urlize }}/">{{ . }}</a> {{ end }}</dd><dt>organisations</dt><dd>{{ range .Params.organisations }}<a href="/organisations/{{ . | urlize }}/">{{ . }}</a> {{ end }}</dd><dt>places</dt><dd>{{ range .Params.places }}<a href="/places/{{ . | urlize }}/">{{ . }}</a> {{ end }}</dd><dt>topics</dt><dd>{{ range .Params.topics }}<a href="/topics/{{ . | urlize }}/">{{ . }}</a> {{ end }}</dd>{{ with .Params.story }}<dt>story</dt><dd><a href="/story/{{ . | urlize }}/">{{ . }}</a></dd>{{ end }}</dl>
<p><a href="{{ .Params.source_url }}">{{ .Params.source_url }}</a></p>
</article>{{ end }}
`,
  "_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range .Pages.GroupByDate "January 2006" }}<h2>{{ .Key }}</h2><ol>{{ range .Pages }}${line}{{ end }}</ol>{{ end }}{{ end }}
`,
  "_default/term.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ol>{{ range .Pages }}${line}{{ end }}</ol>{{ end }}
`,
  "_default/taxonomy.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}
`,
  "index.html": `{{ define "main" }}<ol>{{ range first 30 site.RegularPages }}${line}{{ end }}</ol>{{ end }}
`,
};

/** Makes a Hugo project in `folder` over the briefings of `content`. */
export function writeHugoSite(folder: string, content: string): void {
  const files = {
    "config.toml": config,
    ...Object.fromEntries(Object.entries(layouts).map(([name, text]) => [`layouts/${name}`, text])),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, "content"), { recursive: true });
  // Hugo follows no links inside its content folder, but the folder of a section may be one.
  symlinkSync(join(content, "briefings"), join(folder, "content", "briefings"), "dir");
}
