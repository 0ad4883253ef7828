import type { NameFinder } from "../context.ts";
import { acronyms } from "./acronyms.ts";
import { alsoKnownAs } from "./also-known-as.ts";
import { apposition } from "./apposition.ts";
import { companies } from "./companies.ts";
import { definedAcronyms } from "./defined-acronyms.ts";
import { eastAsianNames } from "./east-asian-names.ts";
import { facilities } from "./facilities.ts";
import { foreignOpeners } from "./foreign-openers.ts";
import { givenNames } from "./given-names.ts";
import { knownOrganisations } from "./known-organisations.ts";
import { knownPlaces } from "./known-places.ts";
import { ministries } from "./ministries.ts";
import { nameForms } from "./name-forms.ts";
import { organisationContext } from "./organisation-context.ts";
import { organisationHeadsFinder } from "./organisation-heads.ts";
import { placeContext } from "./place-context.ts";
import { placeHeadsFinder } from "./place-heads.ts";
import { sharedSurnames } from "./shared-surnames.ts";
import { speakers } from "./speakers.ts";
import { titled } from "./titled.ts";
import { unknownRuns } from "./unknown-runs.ts";

/** Everything that proposes names. Proposals for one span add up, so each finder weighs only what it saw itself. */
export const finders: readonly NameFinder[] = [
  titled,
  givenNames,
  eastAsianNames,
  nameForms,
  apposition,
  speakers,
  sharedSurnames,
  knownOrganisations,
  organisationHeadsFinder,
  foreignOpeners,
  ministries,
  acronyms,
  definedAcronyms,
  organisationContext,
  companies,
  alsoKnownAs,
  knownPlaces,
  placeHeadsFinder,
  facilities,
  placeContext,
  unknownRuns,
];
