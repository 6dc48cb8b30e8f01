type Point = { x: number; y: number };

/** The name below or above its ring, in px: how far it reaches from the middle of the ring. */
type NameBox = { width: number; from: number; to: number };

const lieUnder = (
  points: readonly Point[],
  { x, y }: Point,
  { width, from, to }: NameBox,
  way: 1 | -1,
): number =>
  points.filter((point) => {
    const along = (point.y - y) * way;
    return Math.abs(point.x - x) < width / 2 && along > from && along < to;
  }).length;

/** Where the name of the location in the spotlight lies over the fewest others: below its ring, unless above is better and on the map. */
export const nameSide = (at: Point, name: NameBox, others: readonly Point[]): 'below' | 'above' => {
  if (at.y < name.to) return 'below';
  return lieUnder(others, at, name, -1) < lieUnder(others, at, name, 1) ? 'above' : 'below';
};
