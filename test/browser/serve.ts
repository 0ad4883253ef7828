import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

type Headers = Readonly<Record<string, string>>;

export interface Served {
  /** Address of the site's root, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site under a sub-path of a free local port, with its error page for everything that is not there.
 *
 * @param headers sent with every file, or by its path from the root of the site
 */
export async function serve(
  folder: string,
  prefix: string,
  headers: Headers | ((path: string) => Headers) = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site.test").pathname);
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length) || "index.html") : null;
    const file = inside === null || inside.startsWith("..") ? null : await read(join(folder, inside));
    response.statusCode = file ? 200 : 404;
    const sent = typeof headers === "function" ? headers(`/${inside ?? ""}`) : headers;
    for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
    response.setHeader("content-type", file && inside ? (types[extname(inside)] ?? "text/plain") : "text/html");
    response.end(file ?? (await read(join(folder, "404.html"))));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the test server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function read(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
