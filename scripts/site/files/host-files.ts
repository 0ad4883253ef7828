import type { PagePath } from "../model.ts";
import { headerPolicy } from "../policy.ts";
import type { TextFile } from "./text-file.ts";

/** Headers that every file should come with. */
const always = [
  ["Content-Security-Policy", headerPolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
] as const;

/** Files under `assets/` carry a hash of their bytes in their names, so they never change. */
const forever = "public, max-age=31536000, immutable";
const fresh = "public, max-age=0, must-revalidate";

const file = (path: string, lines: readonly string[]): TextFile => ({
  path: path as PagePath,
  text: `${lines.join("\n")}\n`,
});

/** Netlify, Cloudflare Pages and others that read `_headers`. */
const headers = (): TextFile =>
  file("_headers", [
    "/*",
    ...always.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${fresh}`,
    "/assets/*",
    "  ! Cache-Control",
    `  Cache-Control: ${forever}`,
  ]);

const host = "briefings.example.org";

/** `prefix` is the path of the site, with a slash on both sides; it holds no character that a pattern would obey but dots. */
const nginx = (prefix: string): TextFile =>
  file("hosting/nginx.conf", [
    "# The site in nginx. Include this file in the http block, as sites-enabled is. Change server_name and both folders.",
    "map $uri $briefings_cache {",
    `  default "${fresh}";`,
    `  ~/assets/ "${forever}";`,
    "}",
    "server {",
    "  listen 80;",
    `  server_name ${host};`,
    "  charset utf-8;",
    "  gzip_static on; # sends the .gz files of `npm run build -- --compress`",
    "  gzip on; # and without them compresses by itself",
    "  gzip_types text/css text/javascript application/javascript application/json text/xml image/svg+xml text/plain;",
    ...always.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  add_header Cache-Control $briefings_cache always;",
    `  error_page 403 404 =404 ${prefix}404.html;`,
    "  location ~ /\\.(?!well-known/) { return 404; }",
    `  location ${prefix} { alias /srv/briefings/; }`,
    `  location ~ ^${prefix.replaceAll(".", "\\.")}(.+\\.(?:ics|opml))$ {`,
    "    types { text/calendar ics; text/x-opml opml; }",
    "    alias /srv/briefings/$1;",
    "  }",
    "}",
  ]);

const caddy = (prefix: string): TextFile =>
  file("hosting/Caddyfile", [
    "# The site in Caddy. Change the address and the folder.",
    `${host} {`,
    "  root * /srv/briefings",
    "  encode zstd gzip",
    "  header {",
    ...always.map(([name, value]) => `    ${name} "${value}"`),
    "  }",
    `  @assets path ${prefix}assets/*`,
    `  @others not path ${prefix}assets/*`,
    `  header @assets Cache-Control "${forever}"`,
    `  header @others Cache-Control "${fresh}"`,
    "  header *.ics Content-Type text/calendar",
    "  header *.opml Content-Type text/x-opml",
    `  handle_path ${prefix}* {`,
    "    file_server {",
    "      hide .*",
    "      precompressed br gzip # sends the files of `npm run build -- --compress`",
    "    }",
    "  }",
    "  handle_errors {",
    "    rewrite * /404.html",
    "    file_server",
    "  }",
    "}",
  ]);

/**
 * What hosts want to find: headers, redirects, the mark that keeps GitHub Pages from running Jekyll, and samples for
 * the servers that people run themselves.
 *
 * @param moved old and new addresses, from the root of the site
 * @param prefix the path of the site on its host: "/", "/briefings/"
 */
export function hostFiles(
  moved: readonly { readonly from: PagePath; readonly to: PagePath }[],
  prefix: string,
): readonly TextFile[] {
  return [
    headers(),
    file("_redirects", ["# Old address, new address, status", ...moved.map(({ from, to }) => `/${from} /${to} 301`)]),
    { path: ".nojekyll" as PagePath, text: "" },
    nginx(prefix),
    caddy(prefix),
  ];
}
