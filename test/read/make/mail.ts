export interface MadeMail {
  readonly subject?: string;
  readonly from?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

const part = (headers: readonly string[], body: string): string => [...headers, "", body, ""].join("\r\n");

/** A mail as programs send it: text, HTML or both, and what is attached. */
export function mailOf({
  subject = "Ferry returns to service",
  from = "Ada Quill <ada@quill.example>",
  headers = [],
  text,
  html,
  attachments = [],
}: MadeMail): Uint8Array {
  const head = [
    "Received: from mx.example by mail.example; Mon, 3 Jun 2024 10:00:05 +0200",
    `From: ${from}`,
    "To: desk@courier.example",
    `Subject: ${subject}`,
    "Date: Mon, 3 Jun 2024 10:00:00 +0200",
    "Message-ID: <1@quill.example>",
    "MIME-Version: 1.0",
    ...headers,
  ];
  const parts = [
    ...(text === undefined ? [] : [part(["Content-Type: text/plain; charset=utf-8"], text.replace(/\n/g, "\r\n"))]),
    ...(html === undefined ? [] : [part(["Content-Type: text/html; charset=utf-8"], html)]),
  ];
  const bodies =
    parts.length === 2
      ? [part(['Content-Type: multipart/alternative; boundary="alt"'], `--alt\r\n${parts.join("--alt\r\n")}--alt--`)]
      : parts;
  const all = [
    ...bodies,
    ...attachments.map(({ name, type, bytes }) =>
      part(
        [
          `Content-Type: ${type}; name="${name}"`,
          `Content-Disposition: attachment; filename="${name}"`,
          "Content-Transfer-Encoding: base64",
        ],
        Buffer.from(bytes)
          .toString("base64")
          .replace(/(.{76})/g, "$1\r\n"),
      ),
    ),
  ];
  const [only = "\r\n"] = all;
  const body =
    all.length > 1
      ? part(['Content-Type: multipart/mixed; boundary="mix"'], `--mix\r\n${all.join("--mix\r\n")}--mix--`)
      : only;
  return new TextEncoder().encode(`${head.join("\r\n")}\r\n${body}`);
}

/** A mailbox file of mails. */
export const mailboxOf = (mails: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    mails.map((mail) =>
      Buffer.from(
        `From ada@quill.example Mon Jun  3 10:00:00 2024\n${Buffer.from(mail)
          .toString("utf8")
          .replace(/\r\n/g, "\n")
          .replace(/^(>*From )/gm, ">$1")}\n\n`,
      ),
    ),
  );
