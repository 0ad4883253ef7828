import { eleventyKeys, type Kind, prototypeKeys, schema } from "./schema.ts";

const day = "\\d{4}-\\d{2}-\\d{2}";
const instant = `^${day}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2}))?$`;
const texts = { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true } as const;

function formOf(kind: Kind): object {
  switch (kind.kind) {
    case "text":
      return { type: "string", minLength: 1 };
    case "date":
      return { type: "string", pattern: instant };
    case "list":
      return texts;
    case "roles":
      return { ...texts, items: { type: "string", pattern: "^.+: .+$" } };
    case "count":
      return { type: "integer", minimum: 1 };
    case "digest":
      return { type: "string", pattern: "^[0-9a-f]{64}$" };
    case "address":
      return { type: "string", pattern: "^https?://" };
    case "language":
      return { type: "string", pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$" };
    case "publishedFrom":
      return { type: "string", pattern: "^(?:stated|unknown|inferred: .+)$" };
    case "choice":
      return { enum: kind.of };
  }
}

/**
 * The front matter of a briefing as JSON Schema (draft 2020-12), for editors: they complete keys and mark what
 * `npm run check` would report. The check itself reads `schema.ts` and says more.
 */
export const jsonSchema = (): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Front matter of a briefing",
  type: "object",
  properties: Object.fromEntries(Object.entries(schema).map(([key, kind]) => [key, formOf(kind)])),
  required: ["id", "title", "status"],
  additionalProperties: false,
  not: { anyOf: [...eleventyKeys, ...prototypeKeys].map((key) => ({ required: [key] })) },
});
