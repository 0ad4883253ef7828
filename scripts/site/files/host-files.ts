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

const nginx = (): TextFile =>
  file("hosting/nginx.conf", [
    "# The site in a server block of nginx. Change server_name and root; add TLS as you do elsewhere.",
    "server {",
    "  listen 80;",
    "  server_name briefings.example.org;",
    "  root /srv/briefings;",
    "  index index.html;",
    "  error_page 404 /404.html;",
    "  gzip_static on; # uses the .gz files of `npm run build -- --compress`",
    "  types { include mime.types; }",
    ...always.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  location ~ /\\. { deny all; }",
    "  location /assets/ {",
    ...always.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    `    add_header Cache-Control "${forever}";`,
    "  }",
    "  location / {",
    "    try_files $uri $uri/ =404;",
    "  }",
    "}",
  ]);

const caddy = (): TextFile =>
  file("hosting/Caddyfile", [
    "# The site in a site block of Caddy. Change the address and root.",
    "briefings.example.org {",
    "  root * /srv/briefings",
    "  header {",
    ...always.map(([name, value]) => `    ${name} "${value}"`),
    "  }",
    `  header /assets/* Cache-Control "${forever}"`,
    "  @hidden path */.*",
    "  respond @hidden 404",
    "  file_server {",
    "    precompressed br gzip",
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
 */
export function hostFiles(moved: readonly { readonly from: PagePath; readonly to: PagePath }[]): readonly TextFile[] {
  return [
    headers(),
    file("_redirects", ["# Old address, new address, status", ...moved.map(({ from, to }) => `/${from} /${to} 301`)]),
    { path: ".nojekyll" as PagePath, text: "" },
    nginx(),
    caddy(),
  ];
}
