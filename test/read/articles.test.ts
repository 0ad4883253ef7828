import { describe, expect, it } from "vitest";
import { understandAll } from "../../scripts/pipeline.ts";
import { docxOf, para } from "./make/docx.ts";
import { mailboxOf, mailOf } from "./make/mail.ts";
import { lines, pdfOf } from "./make/pdf.ts";
import { chunked } from "./make/reading.ts";

const stories = ["Red", "Blue", "Green"].map((word, i) => ({
  headline: `${word} ferry returns to service`,
  text: [
    `The ${word.toLowerCase()} ferry sailed again on Tuesday after ${i + 2} weeks in dock, its owner said in a statement.`,
    `Passengers of the ${word.toLowerCase()} line waited at pier ${i + 1} from dawn, and some of them had brought flags and drums.`,
  ],
}));

const articlesOf = async (bytes: Uint8Array) => {
  const articles = await understandAll(chunked(bytes, 4096), () => undefined);
  return articles.map(({ headline, published }) => [headline?.value, published?.value ?? null]);
};
const headlines = (day: string | null) => stories.map(({ headline }) => [headline, day]);

describe("several articles in one source", () => {
  it("of a Word document, under headlines in its style", async () => {
    const body = stories.map(
      ({ headline, text }) => para(headline, "berschrift1") + text.map((line) => para(line)).join(""),
    );
    expect(await articlesOf(docxOf({ body: body.join("") }))).toEqual(headlines(null));
  });

  it("of a newsletter, with the day of the letter", async () => {
    const html = stories.map(
      ({ headline, text }) => `<h2>${headline}</h2>${text.map((line) => `<p>${line}</p>`).join("")}`,
    );
    const mail = mailOf({ subject: "Morning letter", html: html.join(""), headers: ["List-Id: <x.example>"] });
    expect(await articlesOf(mail)).toEqual(headlines("2024-06-03"));
  });

  it("of a mailbox, a mail each", async () => {
    const mails = stories.map(({ headline, text }) =>
      mailOf({ subject: headline, text: [...text, ...text].join("\n\n") }),
    );
    expect(await articlesOf(mailboxOf(mails))).toEqual(headlines("2024-06-03"));
  });

  it("of a page in print, under large type", async () => {
    const page = stories.flatMap(({ headline, text }, i) => [
      { text: headline, x: 60, y: 80 + i * 200, size: 18 },
      ...text.flatMap((line, at) => lines(line.match(/.{1,60}(?: |$)/g) ?? [], 60, 100 + i * 200 + at * 50)),
    ]);
    expect(await articlesOf(pdfOf([page]))).toEqual(headlines(null));
  });
});
