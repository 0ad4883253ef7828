import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    // Eleventy loads the TypeScript configuration and layouts itself, outside vitest's own transform.
    execArgv: ["--import", "tsx"],
    // Two at a time on two cores: the default is one, and Chromium and the programs under test leave a core half idle.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
