import type { Move, PagePath, Site } from "../model.ts";
import { pagePolicy } from "../policy.ts";
import { escapeHtml } from "../text.ts";
import { absoluteUrl, feedPath, hrefFrom } from "../urls.ts";
import type { TextFile } from "./text-file.ts";

/** Moves, and those of the feeds that stood beside the old pages. */
export function withFeeds({ moved, nodes, stories }: Site): readonly Move[] {
  const followed = new Set<PagePath>([
    ...nodes.flatMap(({ path, feed }) => (feed === null ? [] : [path])),
    ...stories.map(({ path }) => path),
  ]);
  return moved.flatMap((move): readonly Move[] => {
    if (!move.from.endsWith(".html") || !followed.has(move.to)) return [move];
    return [move, { from: feedPath(move.from), to: feedPath(move.to) }];
  });
}

/** A page at each old address, for hosts that know no redirects: it sends readers on, and says where to. */
export function movedPages({ moved, settings }: Site): readonly TextFile[] {
  return moved
    .filter(({ from }) => from.endsWith(".html"))
    .map(({ from, to }) => {
      const href = escapeHtml(hrefFrom(from, to));
      const whole = settings.url === null ? href : escapeHtml(absoluteUrl(settings.url, to));
      return {
        path: from,
        text: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(pagePolicy)}">
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>This page has moved</title>
<link rel="canonical" href="${whole}">
</head>
<body>
<h1>This page has moved</h1>
<p>It is now <a href="${href}">here</a>.</p>
</body>
</html>
`,
      };
    });
}
