import { type ConfigData, HtmlValidate } from "html-validate";

const rules: ConfigData = {
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:standard"],
  rules: {
    // A headline of 180 characters is a headline; search engines cut it, readers need not.
    "long-title": "off",
    // Nothing comes from elsewhere: the content security policy sees to that.
    "require-sri": "off",
  },
};

/** What is wrong with the HTML of pages, one line a fault. */
export async function invalid(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const validator = new HtmlValidate(rules);
  const faults: string[] = [];
  for (const [path, text] of pages) {
    const { results } = await validator.validateString(text, path);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${path}:${line}:${column}: ${ruleId}: ${message}`);
  }
  return faults;
}
