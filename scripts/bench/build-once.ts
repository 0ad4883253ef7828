import { Builder } from "../site/builder.ts";

/** One build in a process of its own, which then says on standard output what it cost. Used by `bench.ts` only. */

const [content = "content", out = "_site"] = process.argv.slice(2);
const start = performance.now();
const report = await new Builder({ content, out, env: {}, now: () => new Date(0), watch: false }).build();
const wall = performance.now() - start;
const usage = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    wall: (wall + start) / 1e3,
    memory: usage.maxRSS * 1024,
    files: report.files,
  }),
);
