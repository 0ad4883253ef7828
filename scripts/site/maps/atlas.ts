import { createRequire } from "node:module";
import { geoPath, geoTransform } from "d3-geo";
import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { project, worldHeight, worldWidth } from "./projection.ts";

/** Outlines of countries (Natural Earth, in the public domain, as the package `world-atlas` has them). */
type Atlas = Topology<{ readonly countries: GeometryCollection<{ name: string }>; readonly land: GeometryCollection }>;

const require = createRequire(import.meta.url);
const loaded = new Map<string, Atlas>();

function atlas(grain: "110m" | "50m"): Atlas {
  const known = loaded.get(grain);
  if (known) return known;
  const read: Atlas = require(`world-atlas/countries-${grain}.json`);
  loaded.set(grain, read);
  return read;
}

const path = geoPath(
  geoTransform({
    point(longitude, latitude) {
      this.stream.point(...project(longitude, latitude));
    },
  }),
).digits(1);

export interface Outline {
  /** SVG path in the drawing's units. */
  readonly d: string;
  /** Left, top, right, bottom of its largest piece: overseas territories must not shrink a country to a speck. */
  readonly bounds: readonly [number, number, number, number];
}

const numbers = new Map<string, number>();

function indexOf(number: string, grain: "110m" | "50m"): number {
  const key = `${grain} ${number}`;
  let at = numbers.get(key);
  if (at === undefined) {
    at = atlas(grain).objects.countries.geometries.findIndex(({ id }) => id === number);
    numbers.set(key, at);
  }
  return at;
}

/** Drawn once: every edit of a site asks for all of its countries again. */
const outlines = new Map<string, Outline | null>();

/** The outline of a country by its ISO 3166-1 number, coarse where that shows it, finer for small ones; null for none. */
export function outlineOf(number: string): Outline | null {
  const known = outlines.get(number);
  if (known !== undefined) return known;
  const drawn = draw(number);
  outlines.set(number, drawn);
  return drawn;
}

function draw(number: string): Outline | null {
  for (const grain of ["110m", "50m"] as const) {
    const world = atlas(grain);
    const geometry = world.objects.countries.geometries[indexOf(number, grain)];
    if (!geometry) continue;
    const shape = feature(world, geometry);
    const d = path(shape);
    if (d && "geometry" in shape) return { d, bounds: largest(shape.geometry) };
  }
  return null;
}

function largest(geometry: GeoJSON.Geometry): Outline["bounds"] {
  const pieces: readonly GeoJSON.Polygon[] =
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
      : geometry.type === "Polygon"
        ? [geometry]
        : [];
  let widest: Outline["bounds"] = [0, 0, worldWidth, worldHeight];
  let most = 0;
  for (const piece of pieces) {
    const [[left, top], [right, bottom]] = path.bounds(piece);
    const area = (right - left) * (bottom - top);
    if (area > most) [most, widest] = [area, [left, top, right, bottom]];
  }
  return widest;
}

let borders: readonly (readonly number[])[] | null = null;

/** ISO 3166-1 numbers of the countries that share a land border. */
export function neighboursOf(number: string): readonly string[] {
  const { geometries } = atlas("110m").objects.countries;
  borders ??= neighbors(geometries);
  return (borders[indexOf(number, "110m")] ?? []).flatMap((at) => {
    const id = geometries[at]?.id;
    return typeof id === "string" ? [id] : [];
  });
}

/**
 * The drawing that all maps are cut from: one file, so that a map on a page costs a few hundred bytes. It has its own
 * colours for dark screens, because a picture does not see the page's variables.
 */
export function worldPicture(): string {
  const world = atlas("110m");
  const land = path(feature(world, world.objects.land)) ?? "";
  const lines = path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${worldWidth} ${worldHeight}"><style>.l{fill:#e7e1d3}.b{fill:none;stroke:#b9b09c;stroke-width:.35}@media(prefers-color-scheme:dark){.l{fill:#2b2f36}.b{stroke:#555c66}}</style><path class="l" d="${land}"/><path class="b" d="${lines}"/></svg>\n`;
}
