import { describe, expect, it } from "vitest";
import { linesOf, readAll, statedOf } from "../reading.ts";

const text =
  "<nitf><body><body.content><p>Dockers and owners meet again on Thursday, the port said.</p><p>The strike began on Monday.</p></body.content></body></nitf>";
const content = (inside = text, format = "NITF3.1"): string =>
  `<ContentItem><MediaType FormalName="Text"/><Format FormalName="${format}"/><DataContent>${inside}</DataContent></ContentItem>`;
const lines =
  "<NewsLines><DateLine>Port Maren, Freeland, March 5, 2024 (AFP) -</DateLine><HeadLine>Harbour talks resume</HeadLine><SubHeadLine>Owners bring an offer</SubHeadLine><CopyrightLine>© Example</CopyrightLine></NewsLines>";
const about =
  '<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider><Creator><Party FormalName="Ann Roe with Bo Lund in Quay "/></Creator></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>';
const item = (component: string, status = '<Status FormalName="Usable"/>', revision = "1"): string =>
  `<NewsItem><Identification><NewsIdentifier><ProviderId>example.com</ProviderId><RevisionId>${revision}</RevisionId><PublicIdentifier>urn:x</PublicIdentifier></NewsIdentifier></Identification>
   <NewsManagement><FirstCreated>20240305T160000+0100</FirstCreated><ThisRevisionCreated>20240305T183000+0100</ThisRevisionCreated>${status}</NewsManagement>${component}</NewsItem>`;
const whole = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Example Wire"/></SentFrom></NewsEnvelope>${items.join("")}</NewsML>`;

describe("NewsML 1.2", () => {
  it("reads text and all that is stated, by name", async () => {
    const { documents, problems } = await readAll(
      whole(item(`<NewsComponent>${lines}${about}${content()}</NewsComponent>`)),
    );
    expect(problems).toEqual([]);
    expect(statedOf(documents[0])).toEqual({
      extent: "full",
      headline: ["Harbour talks resume", "newsml HeadLine"],
      subtitle: ["Owners bring an offer", "newsml SubHeadLine"],
      authors: [["Ann Roe", "Bo Lund"], "newsml Creator"],
      published: ["2024-03-05T16:00:00+01:00", "newsml FirstCreated"],
      updated: ["2024-03-05T18:30:00+01:00", "newsml ThisRevisionCreated"],
      datelinePlaces: [["Port Maren"], "newsml DateLine"],
      agency: ["AFP", "newsml Provider"],
      publisher: ["AFP", "newsml Provider"],
      language: ["en", "newsml Language"],
      rights: ["© Example", "newsml CopyrightLine"],
    });
    // The dateline stands apart in the format and before the text in print.
    expect(linesOf(documents[0])).toEqual([
      "headline|Harbour talks resume",
      "paragraph|Port Maren, Freeland, March 5, 2024 (AFP) - Dockers and owners meet again on Thursday, the port said.",
      "paragraph|The strike began on Monday.",
    ]);
  });

  it("inherits from the components around, and leaves out headline, contacts and styles set apart", async () => {
    const component = `<NewsComponent>${about}<NewsComponent>${lines}
      <NewsComponent><Role FormalName="StyleSheet"/>${content(".a {color: red}", "CSS")}</NewsComponent>
      <NewsComponent><Role FormalName="HeadLine"/>${content("<html><body><p>Harbour talks resume, at some length and with many words more than the text itself has</p></body></html>", "XHTML")}</NewsComponent>
      <NewsComponent><Role FormalName="Contact"/>${content("<html><body><p>Call the port office</p></body></html>", "XHTML")}</NewsComponent>
      <NewsComponent><Role FormalName="Body"/>${content("<html><body><p>The port is shut.</p></body></html>", "XHTML")}</NewsComponent>
      </NewsComponent></NewsComponent>`;
    const { documents } = await readAll(whole(item(component)));
    expect(documents).toHaveLength(1);
    expect(linesOf(documents[0]).slice(1)).toEqual([
      "paragraph|Port Maren, Freeland, March 5, 2024 (AFP) - The port is shut.",
    ]);
    expect(documents[0]?.stated?.agency?.value).toBe("AFP");
  });

  it("keeps texts under different headlines apart, and tells of pictures beside them", async () => {
    const one = (title: string): string =>
      `<NewsComponent><NewsLines><HeadLine>${title}</HeadLine></NewsLines>${content(`<p>${title} is the text.</p>`, "XHTML")}</NewsComponent>`;
    const photo =
      '<NewsComponent><NewsLines><HeadLine>The quay</HeadLine></NewsLines><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>';
    const { documents, problems } = await readAll(
      whole(item(`<NewsComponent>${one("First")}${one("Second")}${photo}</NewsComponent>`)),
    );
    expect(documents.map((document) => document.stated?.headline?.value)).toEqual(["First", "Second"]);
    expect(problems).toEqual([
      "in.dat: note: read: “The quay”: a picture, no text: nothing to convert; the text beside it is converted",
    ]);
  });

  it("tells of embargo, revision and advice", async () => {
    const held =
      '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20240306T060000Z</DateAndTime></StatusWillChange>';
    const advice = lines.replace(
      "</NewsLines>",
      '<NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>CORRECTS the day</NewsLineText></NewsLine></NewsLines>',
    );
    const { documents, problems } = await readAll(
      whole(item(`<NewsComponent>${advice}${content()}</NewsComponent>`, held, "2")),
    );
    expect(documents[0]?.stated?.embargo).toMatchObject({
      value: "2024-03-06T06:00:00Z",
      by: "newsml StatusWillChange",
    });
    expect(problems.map((line) => line.split(": ").slice(3).join(": "))).toEqual([
      "it is revision 2; see whether a briefing of an earlier version stands already",
      "its provider says: “CORRECTS the day”; see whether it concerns this text",
    ]);
  });

  it.each([
    [
      "cancelled",
      item(`<NewsComponent>${lines}${content()}</NewsComponent>`, '<Status FormalName="Canceled"/>'),
      "canceled by its provider",
    ],
    ["without text", item(`<NewsComponent>${lines}</NewsComponent>`), "a news item without text inside"],
    ["without items", "", "a NewsML document without items"],
  ])("fails on one %s", async (_, inside, words) => {
    const { documents, error } = await readAll(whole(inside));
    expect(documents).toEqual([]);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(words);
  });
});
