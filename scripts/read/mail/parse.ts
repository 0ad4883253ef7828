import type { Source } from "../../model.ts";
import { failure } from "../parts.ts";

/** A mail taken apart. */
export interface Parsed {
  readonly subject: string;
  /** As printed. */
  readonly date: string;
  readonly from: string;
  /** It went to a list: a newsletter, or a digest. */
  readonly isBulk: boolean;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string | null; readonly type: string; readonly bytes: Uint8Array }[];
}

/** Throws a ProblemError for what cannot be taken apart. */
export async function parseMail(source: Source, bytes: Uint8Array): Promise<Parsed> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(Uint8Array.from(bytes), {
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
    attachmentEncoding: "arraybuffer",
  }).catch(() => {
    throw failure(
      source,
      "the mail cannot be taken apart: its head is too long or its parts nest too deep",
      "save its text",
    );
  });
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value ?? "";
  return {
    subject: mail.subject ?? "",
    date: header("date"),
    from: mail.from?.name ?? "",
    isBulk:
      ["list-id", "list-unsubscribe", "feedback-id"].some((name) => header(name) !== "") ||
      /^(?:bulk|list)$/iu.test(header("precedence")),
    text: mail.text ?? "",
    html: mail.html ?? "",
    attachments: mail.attachments.flatMap(({ filename, mimeType, content, related }) =>
      typeof content === "string" || (related && mimeType.startsWith("image/"))
        ? []
        : [{ name: filename, type: mimeType, bytes: new Uint8Array(content) }],
    ),
  };
}
