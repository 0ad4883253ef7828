/** Every map is a cut out of one drawing of the world in Mercator's projection: shapes near the middle of a cut are true. */

/** Width of the whole drawing; the latitudes beyond 78 degrees are left out. */
export const worldWidth = 1024;
const north = 78;
const south = -58;

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const scale = worldWidth / (2 * Math.PI);
export const worldHeight = Math.round(scale * (mercator(north) - mercator(south)));

/** Degrees to the drawing's units, x from the date line eastwards, y from the north. */
export function project(longitude: number, latitude: number): readonly [number, number] {
  const held = Math.min(north, Math.max(south, latitude));
  return [((longitude + 180) / 360) * worldWidth, scale * (mercator(north) - mercator(held))];
}
