import type { Position } from '@/domain/geometry';
import { normaliseGeometry, selfIntersects } from '../normalise';
import { partsOf, type Surface, surfaceOf } from './surface';

const halfway = ([fromX, fromY]: Position, [toX, toY]: Position): Position => [
  (fromX + toX) / 2,
  (fromY + toY) / 2,
];

/** Corners of all borders of a surface in one row: of each part its outer border, then its holes. */
export const cornersOf = (surface: Surface): Position[] =>
  partsOf(surface).flatMap((rings) => rings.flatMap((ring) => ring.slice(0, -1)));

/** Halfway each side, in the row of the corners that they come after. */
export const halfwaysOf = (surface: Surface): Position[] =>
  partsOf(surface).flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map((to, at) => halfway(ring[at] ?? to, to))),
  );

/** The surface with the border that holds the corner changed; null when that would be no shape. */
const withBorder = (
  surface: Surface,
  corner: number,
  change: (border: readonly Position[], at: number) => Position[],
): Surface | null => {
  let first = 0;
  const parts = partsOf(surface).map((rings) =>
    rings.map((ring) => {
      const border = ring.slice(0, -1);
      const at = corner - first;
      first += border.length;
      if (at < 0 || at >= border.length) return ring;
      const changed = change(border, at);
      return [...changed, ...changed.slice(0, 1)];
    }),
  );
  const made = surfaceOf(parts);
  const normal = made && normaliseGeometry(made);
  if (normal === null || normal.type === 'Point' || selfIntersects(normal)) return null;
  // A border that lost its surface would be left out without a word.
  const borders = (shape: Surface) => partsOf(shape).flat().length;
  return borders(normal) === borders(surface) ? normal : null;
};

/** With one corner elsewhere. */
export const moveCorner = (surface: Surface, corner: number, to: Position): Surface | null =>
  withBorder(surface, corner, (border, at) => border.with(at, to));

/** With a corner more, halfway to the next one: it comes after this corner. */
export const addCorner = (surface: Surface, corner: number): Surface | null =>
  withBorder(surface, corner, (border, at) => {
    const [from, to] = [border[at], border[(at + 1) % border.length]];
    return from && to ? border.toSpliced(at + 1, 0, halfway(from, to)) : [...border];
  });

/** With a corner less. */
export const removeCorner = (surface: Surface, corner: number): Surface | null =>
  withBorder(surface, corner, (border, at) => border.toSpliced(at, 1));
