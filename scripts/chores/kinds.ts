import { UsageError } from "../command.ts";
import type { NodeKind } from "../site/model.ts";
import { nodeKinds } from "../site/names.ts";

/** The kind that `--kind` names; null for none given. */
export function readKind(text: string | undefined): NodeKind | null {
  if (text === undefined) return null;
  const kind = nodeKinds.find((one) => one === text);
  if (!kind) throw new UsageError(`--kind ${text} is none of ${nodeKinds.join(", ")}`);
  return kind;
}
