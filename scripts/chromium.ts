import { accessSync, constants } from "node:fs";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium or Chrome to use: `CHROME_PATH`, else where systems put it; null where there is none. */
export function chromiumPath(env: NodeJS.ProcessEnv): string | null {
  const named = env.CHROME_PATH;
  if (named) return runs(named) ? named : null;
  return usual.find(runs) ?? null;
}
