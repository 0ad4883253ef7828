import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    // Eleventy loads the TypeScript configuration and layouts itself, outside vitest's own transform.
    execArgv: ["--import", "tsx"],
    // One a core: the slowest files wait for browsers and builds, not for the processor.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
