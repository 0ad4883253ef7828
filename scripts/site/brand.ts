import { readFileSync } from "node:fs";
import { nearest } from "../briefing/nearest.ts";
import { contrast } from "./contrast.ts";

const colourNames = ["paper", "ink", "soft", "rule", "link", "line", "inferred", "mark"] as const;
type ColourName = (typeof colourNames)[number];
type Colours = { readonly [name in ColourName]?: string };

/** Families and colours of a newsroom, in the place of those in `layouts/brand.css`; colours as `#rrggbb`. */
export interface Brand extends Colours {
  readonly serif?: string;
  readonly sans?: string;
  /** Colours under `prefers-color-scheme: dark`. */
  readonly dark?: Colours;
}

const families = ["serif", "sans"] as const;
/** The name of a family, in quotes or without; nothing that could end a declaration. */
const family = /^(?:"[\p{L}\d -]{1,80}"|'[\p{L}\d -]{1,80}'|[\p{L}\d -]{1,80})$/u;
const areFamilies = (list: string): boolean => list.split(",").every((name) => family.test(name.trim()));
const colour = /^#[0-9a-f]{6}$/i;

export const brandSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(families.map((name) => [name, { type: "string", description: "a CSS font-family" }])),
    ...Object.fromEntries(colourNames.map((name) => [name, { type: "string", pattern: "^#[0-9a-fA-F]{6}$" }])),
    dark: {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        colourNames.map((name) => [name, { type: "string", pattern: "^#[0-9a-fA-F]{6}$" }]),
      ),
    },
  },
};

type Fault = readonly [message: string, remedy: string];

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The colours that stand in `layouts/brand.css`, light and dark. */
function drawnColours(): readonly (readonly [string, ReadonlyMap<string, string>])[] {
  const css = readFileSync(new URL("../../layouts/brand.css", import.meta.url), "utf8");
  const dark = css.indexOf("prefers-color-scheme: dark");
  const of = (block: string) =>
    new Map([...block.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
  return [
    ["", of(css.slice(0, dark))],
    ["dark.", of(css.slice(dark))],
  ];
}

function keyFaults(given: object, at: string, known: readonly string[]): readonly Fault[] {
  return Object.entries(given).flatMap(([key, value]): readonly Fault[] => {
    if (!known.includes(key)) {
      const near = nearest(key, known);
      return [[`unknown key "${at}${key}"`, near ? `did you mean "${near}"?` : `known keys are ${known.join(", ")}`]];
    }
    if (key === "dark")
      return isObject(value) ? [] : [["brand.dark is no object", 'write for example {"link": "#a9c6f2"}']];
    const isFamily = key === "serif" || key === "sans";
    if (typeof value === "string" && (isFamily ? areFamilies(value) : colour.test(value))) return [];
    const remedy = isFamily ? "write families with commas between them" : 'write six digits, for example "#7a1220"';
    return [[`${at}${key} is ${JSON.stringify(value)}`, remedy]];
  });
}

/** Text that a newsroom's colours would make hard to read: below 7:1 on paper. */
function contrastFaults(brand: Brand): readonly Fault[] {
  return drawnColours().flatMap(([at, drawn]) => {
    const given = at === "" ? brand : (brand.dark ?? {});
    const of = (name: ColourName): string => given[name] ?? drawn.get(name) ?? "#777777";
    return (["ink", "soft", "link", "inferred"] as const).flatMap((name): readonly Fault[] => {
      if (given[name] === undefined && given.paper === undefined) return [];
      const ratio = contrast(of(name), of("paper"));
      const shown = `${of(name)} on ${of("paper")}`;
      return ratio >= 7
        ? []
        : [[`brand.${at}${name}, ${shown}, has a contrast of ${ratio.toFixed(1)}:1`, "7:1 or more can be read by all"]];
    });
  });
}

/** What is wrong with the key `brand` of the settings. */
export function brandFaults(value: unknown): readonly Fault[] {
  if (!isObject(value)) return [["brand is no object", 'write for example {"link": "#7a1220"}']];
  const brand: Brand = value;
  const faults = keyFaults(value, "brand.", [...families, ...colourNames, "dark"]);
  const dark = isObject(brand.dark) ? keyFaults(brand.dark, "brand.dark.", colourNames) : [];
  return faults.length + dark.length > 0 ? [...faults, ...dark] : contrastFaults(brand);
}

/** The brand as CSS that follows `brand.css`; paper and the reader's own colours keep theirs. */
export function brandCss(brand: Brand): string {
  const declare = (names: readonly (keyof Brand)[], values: Brand): string =>
    names.flatMap((name) => (values[name] === undefined ? [] : [`--${name}:${values[name]}`])).join(";");
  const rule = (condition: string, lines: string): string => {
    if (lines === "") return "";
    return condition === ""
      ? `:root{${lines}}`
      : `@media screen and (forced-colors:none) and (prefers-color-scheme:${condition}){:root{${lines}}}`;
  };
  return [
    rule("", declare(families, brand)),
    rule("light", declare(colourNames, brand)),
    rule("dark", declare(colourNames, brand.dark ?? {})),
  ].join("");
}
