import type { Geometry, Position } from '@/domain/geometry';

export type Pixel = { x: number; y: number };
type Line = readonly Position[];

/** An edge takes hold from nearer by than a corner does, or it would keep the pointer from the corners at its ends. */
const edgeShare = 0.6;

/** The rings of a surface, or a point as a line of one. */
export const linesOf = (geometry: Geometry): readonly Line[] => {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
};

type Near = { at: Position; distance: number };

const nearer = (one: Near | undefined, other: Near | undefined): Near | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return other.distance < one.distance ? other : one;
};

/** The place on a side nearest to the pointer. */
const onSide = (from: Position, to: Position, a: Pixel, b: Pixel, pointer: Pixel): Near => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((pointer.x - a.x) * dx + (pointer.y - a.y) * dy) / length));
  const distance = Math.hypot(pointer.x - (a.x + along * dx), pointer.y - (a.y + along * dy));
  return { at: [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])], distance };
};

/** The corner of one of the lines nearest to the pointer within so many pixels, or else the nearest place on an edge. */
export const snapTarget = (
  lines: Iterable<Line>,
  pointer: Pixel,
  project: (position: Position) => Pixel,
  within: number,
): Position | undefined => {
  let corner: Near | undefined;
  let edge: Near | undefined;
  for (const line of lines) {
    let before: { at: Position; pixel: Pixel } | undefined;
    for (const at of line) {
      const pixel = project(at);
      const distance = Math.hypot(pixel.x - pointer.x, pixel.y - pointer.y);
      corner = nearer(corner, { at, distance });
      if (before) edge = nearer(edge, onSide(before.at, at, before.pixel, pixel, pointer));
      before = { at, pixel };
    }
  }
  if (corner && corner.distance <= within) return corner.at;
  return edge && edge.distance <= within * edgeShare ? edge.at : undefined;
};
