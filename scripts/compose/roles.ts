import { writeRole } from "../briefing/roles.ts";
import type { AnnotatedArticle } from "../model.ts";
import { roleOf, withOffice } from "./said.ts";
import { ranked } from "./salience.ts";

/** `Wang Yi: Foreign Minister` for everybody whom the article gives a function: the one that says most, as printed. */
export const rolesOf = (article: AnnotatedArticle): readonly string[] =>
  ranked(article, "person").flatMap((person) => {
    const role = roleOf(
      person.roles.map((printed) => withOffice(article, printed, person)),
      "person",
    );
    const line = role === undefined ? null : writeRole({ name: person.name, role });
    return line === null ? [] : [line];
  });
