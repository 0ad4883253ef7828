import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMail, isMailbox, isMhtml } from "../../../scripts/read/mail/headers.ts";
import { readSubject } from "../../../scripts/read/mail/subject.ts";
import { docxOf, para } from "../make/docx.ts";
import { mailboxOf, mailOf } from "../make/mail.ts";
import { chunked, readAll, said, story, utf8 } from "../make/reading.ts";

const body = [
  "PORT MAREN, June 3 (Meridian) - The ferry sailed again on Tuesday after two weeks in dock, and the harbour gave it a loud welcome.",
  "Passengers had waited at the pier since the early morning, the owner said, and a plan for more ships is to follow soon.",
  "The next crossing is on Friday, when the long weekend of the island begins and the term of school ends.",
];
const text = body.join("\n\n");
const html = `<html><head><style>p{}</style></head><body>${body.map((line) => `<p>${line}</p>`).join("")}</body></html>`;

const linesOf = async (bytes: Uint8Array) => {
  const { documents, problems } = await readAll(bytes);
  return {
    lines: documents.map((document) =>
      document.lines.map(({ text: line, given }) =>
        given && given.role !== "paragraph" ? `${given.role}: ${line}` : line,
      ),
    ),
    parts: documents.map(({ part }) => part),
    stated: documents[0]?.stated,
    said: said(problems),
  };
};

describe("a mail with one article", () => {
  it.each([
    ["text", { text }],
    ["HTML", { html }],
    ["both", { text, html }],
  ])("as %s states its subject, date and sender", async (_, parts) => {
    const found = await linesOf(mailOf(parts));
    expect(found.lines).toEqual([["headline: Ferry returns to service", ...body]]);
    expect(found.stated).toEqual({
      headline: { value: "Ferry returns to service", span: null, by: "mail subject", certainty: "stated" },
      published: { value: "2024-06-03T10:00:00+02:00", span: null, by: "mail date", certainty: "stated" },
      authors: { value: ["Ada Quill"], span: null, by: "mail sender", certainty: "inferred" },
      extent: "full",
    });
    expect(found.said).toEqual([]);
  });

  it("takes a sender that is no person for the publisher, and a byline before the sender", async () => {
    const house = await linesOf(mailOf({ text, from: '"The Port Maren Courier" <news@courier.example>' }));
    expect(house.stated).toMatchObject({ publisher: { value: "The Port Maren Courier" } });
    expect(house.stated?.authors).toBeUndefined();
    expect((await linesOf(mailOf({ text: `By Bo Lund\n\n${text}` }))).stated?.authors).toBeUndefined();
  });

  it("knows the headline again in the text", async () => {
    const found = await linesOf(mailOf({ text: `Ferry returns to service\n\n${text}` }));
    expect(found.lines).toEqual([["headline: Ferry returns to service", ...body]]);
  });

  it.each([
    ["a signature", `${text}\n\n-- \nAda Quill\nReporter, Port Maren`],
    ["a device", `${text}\n\nSent from my telephone`],
    [
      "what is answered",
      `${text}\n\nOn Sun, 2 Jun 2024 at 09:00, Desk <desk@courier.example>\nwrote:\n> Where is the piece?\n> The desk`,
    ],
    [
      "what is answered, as another program has it",
      `${text}\n\n-----Original Message-----\nFrom: Desk\nSent: Sunday\nTo: Ada\nSubject: piece\n\nWhere is the piece?`,
    ],
    [
      "what is answered, without a mark",
      `${text}\n\nFrom: Desk <desk@courier.example>\nSent: Sunday\nTo: Ada\nSubject: piece\n\nWhere is the piece?`,
    ],
  ])("leaves out %s", async (_, whole) => {
    expect((await linesOf(mailOf({ text: whole, subject: "Re: Ferry returns to service" }))).lines).toEqual([
      ["headline: Ferry returns to service", ...body],
    ]);
  });

  it("leaves out of HTML what nobody sees, the signature and what is answered", async () => {
    const more =
      `<div style="display:none">Preview text</div><span style="max-height: 0; font-size:1px">x</span>${html}` +
      '<div class="gmail_signature">Ada Quill</div><div class="gmail_quote"><div class="gmail_attr">On Sunday Desk wrote:</div><blockquote type="cite"><p>Where is it?</p></blockquote></div>';
    expect((await linesOf(mailOf({ html: more }))).lines).toEqual([["headline: Ferry returns to service", ...body]]);
  });

  it("reads what is passed on, without its head, and does not take the day of passing on for its own", async () => {
    const forwarded = `FYI\n\n---------- Forwarded message ---------\nFrom: Bo Lund <bo@courier.example>\nDate: Sun, 2 Jun 2024\nSubject: Ferry returns to service\nTo: Ada\n\n\n${text}`;
    const found = await linesOf(mailOf({ text: forwarded, subject: "Fwd: Ferry returns to service" }));
    expect(found.lines).toEqual([["headline: Ferry returns to service", ...body]]);
    expect(found.stated?.published).toBeUndefined();
    expect(found.stated?.authors).toBeUndefined();
  });

  it("reads what is quoted where nothing else is said", async () => {
    const quoted = `See below.\n\nOn Sun, 2 Jun 2024 at 09:00, Bo Lund wrote:\n${text.replace(/^/gm, "> ")}`;
    expect((await linesOf(mailOf({ text: quoted }))).lines[0]?.slice(-3)).toEqual(body);
  });
});

describe("a newsletter", () => {
  const cell = (inner: string): string =>
    `<table role="presentation"><tr><td><table><tr><td>${inner}</td></tr></table></td></tr></table>`;
  const stories = ["Ferry returns", "Dock takes two ships", "School term ends early"].map((head, i) =>
    cell(`<h2>${head}</h2><p>${body[i]}</p><p><a href="https://x.example">Read more</a></p>`),
  );
  const letter = `<body>${stories.join("")}<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Maren</td><td>12</td></tr></table></body>`;

  it("with several stories states nothing; its headings are headlines, and its day is theirs", async () => {
    const found = await linesOf(mailOf({ html: letter, headers: ["List-Unsubscribe: <https://x.example>"] }));
    expect(found.stated).toBeNull();
    expect(found.lines[0]?.filter((line) => !/read more/i.test(line))).toEqual([
      "headline: Ferry returns",
      "meta: June 3, 2024",
      body[0],
      "headline: Dock takes two ships",
      "meta: June 3, 2024",
      body[1],
      "headline: School term ends early",
      "meta: June 3, 2024",
      body[2],
      "row: Port | Ships",
      "row: Maren | 12",
    ]);
  });

  it("with one story is one article", async () => {
    const one = `<body>${cell(`<h1>Ferry returns</h1>${body.map((line) => `<p>${line}</p>`).join("")}`)}</body>`;
    expect((await linesOf(mailOf({ html: one, headers: ["List-Id: <x.example>"] }))).stated).not.toBeNull();
  });
});

describe("what is attached", () => {
  it("is read under its name, the rest is left", async () => {
    const attachments = [
      { name: "story.docx", type: "application/octet-stream", bytes: docxOf({ body: para(body[0] ?? "") }) },
      { name: "picture.jpg", type: "image/jpeg", bytes: Uint8Array.of(0xff, 0xd8, 0xff) },
      { name: "../note.txt", type: "text/plain", bytes: utf8(story("red")) },
    ];
    const found = await linesOf(mailOf({ text: "See attached.", attachments }));
    expect(found.parts).toEqual(["story.docx", "note.txt"]);
    expect(found.said).toEqual([]);
  });

  it("mails in mails are read as mails, and not too deep", async () => {
    let inner = mailOf({ text });
    for (let i = 0; i < 6; i++)
      inner = mailOf({
        text: "See attached.",
        attachments: [{ name: `${i}.eml`, type: "message/rfc822", bytes: inner }],
      });
    const found = await linesOf(inner);
    expect(found.said.at(-1)).toMatch(/it stands in more than 3 containers/);
  });
});

describe("a mailbox", () => {
  it("gives its mails, and goes on behind one that is broken", async () => {
    const broken = utf8("From: x@y.example\nMessage-ID: <1>\nContent-Type: image/png\n\n");
    const marked = mailOf({ text: `From the pier it is a mile.\n\n${text}`, subject: "Two" });
    const bytes = mailboxOf([mailOf({ text, subject: "One" }), broken, marked]);
    for (const size of [1000, 17]) {
      const { documents, problems } = await readAll(chunked(bytes, size));
      expect(documents.map(({ part }) => part)).toEqual(["message 1", "message 3"]);
      expect(documents[1]?.lines[1]?.text).toBe("From the pier it is a mile.");
      expect(said(problems)).toEqual(["error: message 2: it has no text part"]);
    }
  });
});

describe("a page saved as MHTML", () => {
  const mhtml = (page: string, more = ""): Uint8Array =>
    utf8(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry\r\nSubject: x\r\nMIME-Version: 1.0\r\n` +
        `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n------b\r\n${page}\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n------b--${more}`,
    );
  it("gives its page with the address that it was saved from", async () => {
    const words = `<html><body><article><h1>Ferry returns</h1>${body.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;
    const quoted = words.replace(/=/g, "=3D").replace(/(.{70})/g, "$1=\r\n");
    const found = await linesOf(
      mhtml(`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`),
    );
    expect(found.lines.flat()).toEqual(expect.arrayContaining(body.slice(1)));
    expect(found.stated?.url?.value).toBe("https://courier.example/ferry");
  });

  it("without a page is refused in one line", async () => {
    expect((await linesOf(mhtml("Content-Type: text/css\r\n\r\nx"))).said).toEqual([
      "error: the saved page holds no HTML",
    ]);
  });
});

describe("what is wrong with a mail", () => {
  it.each([
    ["no text part", mailOf({ attachments: [{ name: "x.png", type: "image/png", bytes: Uint8Array.of(1) }] })],
    ["an empty text part", mailOf({ text: "  \n" })],
    ["a head alone", utf8("From: a@b.example\nMessage-ID: <1>\nSubject: x\n")],
  ])("%s", async (_, bytes) => {
    expect(await linesOf(bytes)).toMatchObject({ lines: [], said: ["error: the mail has no text part"] });
  });

  it("5,000 parts: the text is read, and the first thousand", async () => {
    const attachments = Array.from({ length: 5000 }, (_, i) => ({
      name: `${i}.txt`,
      type: "text/plain",
      bytes: utf8(i < 2 ? story("red") : "x"),
    }));
    const found = await linesOf(mailOf({ text, attachments }));
    expect(found.parts.slice(0, 3)).toEqual([null, "0.txt", "1.txt"]);
    expect(found.said.at(-1)).toBe("error: the mail has 5000 attachments; the first 1000 were read");
  });

  it("parts 10,000 deep", async () => {
    const nested = Array.from(
      { length: 10_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join("");
    const found = await linesOf(utf8(`From: a@b.example\nMessage-ID: <1>\n${nested}`));
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toMatch(/cannot be taken apart|no text part/);
  });

  it("HTML 10,000 deep is read", async () => {
    const deep = `${"<div>".repeat(10_000)}${body.map((line) => `<p>${line}</p>`).join("")}${"</div>".repeat(10_000)}`;
    expect((await linesOf(mailOf({ html: deep }))).lines.flat()).toEqual(expect.arrayContaining(body));
  });

  it("cut short is read as far as it goes", async () => {
    const whole = mailOf({ text, html });
    const found = await linesOf(whole.subarray(0, whole.length - 420));
    expect(found.lines.flat().join(" ")).toContain("The ferry sailed again");
  });

  it("whatever the bytes, one line at most", async () => {
    const head = "From: a@b.example\nMessage-ID: <1>\n";
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 200 }),
        fc.constantFrom("", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "Content-Type: text/html\n\n<"),
        async (noise, more) => {
          expect((await readAll(utf8(head + more + noise))).problems.length).toBeLessThan(3);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("what is a mail", () => {
  it.each([
    ["a mail", "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nText", true],
    ["a mail by its date", "Date: Mon, 3 Jun 2024 10:00:00 +0200\nFrom: a\nSubject: b\n\nText", true],
    ["a pasted head", "From: Ada\nTo: Desk\nSubject: ferry\n\nText", false],
    ["labels of a wire", "SUBJECT: FERRY\nSLUG: FERRY-RETURN\n\nText", false],
    ["a story", story("red"), false],
    ["a transcript", "HOST: Welcome.\nGUEST: Thank you.\n\nMORE: Yes.", false],
  ])("%s", (_, input, expected) => expect(isMail(input)).toBe(expected));

  it("a mailbox begins with its line, and prose does not", () => {
    expect(isMailbox("From ada@quill.example Mon Jun  3 10:00:00 2024\nReceived: x\n")).toBe(true);
    expect(isMailbox("From Paris, a report of 2024\n\nIt rains.")).toBe(false);
  });

  it("a mail with pictures is no saved page", () => {
    expect(
      isMhtml(
        "From: a@b.example\nTo: c\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Location: a.png\n",
      ),
    ).toBe(false);
  });

  it.each([
    ["Re: Fwd: [desk] Ferry", { text: "Ferry", isForward: true }],
    ["AW: AW[2]: Ferry", { text: "Ferry", isForward: false }],
    ["Return: the ferry", { text: "Return: the ferry", isForward: false }],
  ])("subject %s", (subject, expected) => expect(readSubject(subject)).toEqual(expected));
});
