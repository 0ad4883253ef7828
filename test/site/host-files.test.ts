import { describe, expect, it } from "vitest";
import { hostFiles } from "../../scripts/site/files/host-files.ts";
import { headerPolicy } from "../../scripts/site/policy.ts";

const textOf = (path: string, prefix = "/"): string =>
  hostFiles([], prefix).find((file) => file.path === path)?.text ?? "";

const samples = ["hosting/nginx.conf", "hosting/Caddyfile"] as const;

describe("what hosts want to find", () => {
  it.each(["_headers", ...samples])("%s sends the policy with every file", (path) => {
    expect(textOf(path)).toContain(headerPolicy);
  });

  // In nginx a header in a location takes away those of the server around it, and types in a server those of nginx.
  it("the sample for nginx sets every header once, and leaves nginx its types", () => {
    const text = textOf("hosting/nginx.conf");
    expect(text.match(/add_header Content-Security-Policy/g)).toHaveLength(1);
    expect(text).not.toContain("mime.types");
  });

  // Caddy sorts the more special header first, so a general one would win.
  it("the sample for Caddy lets no two rules speak of the cache of one file", () => {
    const rules = textOf("hosting/Caddyfile").match(/.*Cache-Control.*/g) ?? [];
    expect(rules.map((rule) => rule.trim().split(" ")[1])).toEqual(["@assets", "@others"]);
  });

  it.each([
    ["hosting/nginx.conf", "location /a/b.c/ { alias", "location ~ ^/a/b\\.c/(.+"],
    ["hosting/nginx.conf", "error_page 403 404 =404 /a/b.c/404.html", "alias /srv/briefings/"],
    ["hosting/Caddyfile", "handle_path /a/b.c/* {", "path /a/b.c/assets/*"],
  ])("%s stands under the path of the site: %s", (path, ...lines) => {
    for (const line of lines) expect(textOf(path, "/a/b.c/")).toContain(line);
  });
});
