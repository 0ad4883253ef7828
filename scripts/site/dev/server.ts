import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { clientScript } from "./client.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const tag = '<script src="/-/reload.js"></script>\n';

const withClient = (page: string): string => {
  const at = page.lastIndexOf("</body>");
  return at < 0 ? page : page.slice(0, at) + tag + page.slice(at);
};

/** The file for an address, inside the folder; null for what leads out of it or is no address. */
function fileFor(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0] ?? "");
  } catch {
    return null;
  }
  if (path.includes("\0")) return null;
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : null;
}

/** Serves the finished site to this machine, and tells open pages when to load anew. */
export class DevServer {
  private readonly folder: string;
  private readonly listeners = new Set<ServerResponse>();
  private readonly server: Server;
  private problem: string | null = null;

  /** @param folder absolute */
  constructor(folder: string) {
    this.folder = folder;
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  /** Rejects with the system's error, `EADDRINUSE` where the port is taken. Resolves to the port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, "127.0.0.1", () => {
        this.server.off("error", reject);
        const address = this.server.address();
        resolve(typeof address === "object" && address ? address.port : port);
      });
    });
  }

  /** A problem is being shown. */
  get isTroubled(): boolean {
    return this.problem !== null;
  }

  /** Makes open pages load anew. */
  reload(): void {
    this.problem = null;
    this.send("reload", "1");
  }

  /** Shows a problem on open pages until the next reload. */
  show(problem: string): void {
    this.problem = problem;
    this.send("problem", JSON.stringify(problem));
  }

  close(): void {
    for (const one of this.listeners) one.end();
    this.server.close();
    this.server.closeAllConnections();
  }

  private send(event: string, data: string): void {
    for (const one of this.listeners) one.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405).end();
    else if (url === "/-/events") this.subscribe(response);
    else if (url === "/-/reload.js") response.writeHead(200, { "content-type": types[".js"] }).end(clientScript);
    else await this.sendFile(url, response);
  }

  private subscribe(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(`event: hello\ndata: ${process.pid}\n\n`);
    if (this.problem !== null) response.write(`event: problem\ndata: ${JSON.stringify(this.problem)}\n\n`);
    this.listeners.add(response);
    response.on("close", () => this.listeners.delete(response));
  }

  private async sendFile(url: string, response: ServerResponse): Promise<void> {
    const file = fileFor(this.folder, url);
    const found = file === null ? null : await readFile(file).catch(() => null);
    const body = found ?? (await readFile(join(this.folder, "404.html")).catch(() => Buffer.from("Not found\n")));
    const kind = found && file ? extname(file) : ".html";
    const headers = { "content-type": types[kind] ?? "application/octet-stream", "cache-control": "no-store" };
    response.writeHead(found ? 200 : 404, headers).end(kind === ".html" ? withClient(body.toString("utf8")) : body);
  }
}
