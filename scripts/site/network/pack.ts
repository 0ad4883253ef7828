/** A circle, with its centre where it was placed. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const overlaps = (a: Circle, b: Circle, gap: number): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + gap - 1e-6;

/** The two places where a circle touches both of two others, at a distance of `gap`. */
function touching(a: Circle, b: Circle, r: number, gap: number): readonly Circle[] {
  const [fromA, fromB, apart] = [a.r + r + gap, b.r + r + gap, Math.hypot(b.x - a.x, b.y - a.y)];
  if (apart === 0 || apart > fromA + fromB) return [];
  const along = (fromA * fromA - fromB * fromB + apart * apart) / (2 * apart);
  const aside = Math.sqrt(Math.max(0, fromA * fromA - along * along));
  const [ux, uy] = [(b.x - a.x) / apart, (b.y - a.y) / apart];
  return [aside, -aside].map((off) => ({ x: a.x + ux * along - uy * off, y: a.y + uy * along + ux * off, r }));
}

/**
 * Places circles close together round the origin without overlap, the first in the middle: each goes where it touches
 * two that stand already and is nearest to the middle. Meant for dozens of circles; the work grows with their cube.
 *
 * @param gap least distance between two circles
 */
export function pack(radii: readonly number[], gap: number): readonly Circle[] {
  const placed: Circle[] = [];
  for (const r of radii) {
    const [first, second] = placed;
    if (!first) placed.push({ x: 0, y: 0, r });
    else if (!second) placed.push({ x: first.r + r + gap, y: 0, r });
    else {
      const free = placed
        .flatMap((a, at) => placed.slice(at + 1).flatMap((b) => touching(a, b, r, gap)))
        .filter((circle) => !placed.some((other) => overlaps(circle, other, gap)))
        // A screen is wider than high.
        .map((circle) => ({ circle, distance: Math.hypot(circle.x, circle.y * 1.5) }))
        .sort((a, b) => a.distance - b.distance || a.circle.x - b.circle.x || a.circle.y - b.circle.y);
      placed.push(
        free[0]?.circle ?? { x: placed.reduce((most, one) => Math.max(most, one.x + one.r), 0) + r + gap, y: 0, r },
      );
    }
  }
  return placed;
}
