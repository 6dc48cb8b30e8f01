type Point = { x: number; y: number };

/** The name below or above its ring, in px: how far it reaches from the middle of the ring. */
type NameBox = { width: number; from: number; to: number };

/** How much of others the name would cover: of one that it touches with an edge only a part. */
const covered = (
  points: readonly Point[],
  { x, y }: Point,
  { width, from, to }: NameBox,
  way: 1 | -1,
): number =>
  points.reduce((sum, point) => {
    const along = (point.y - y) * way;
    const depth = Math.min(along - from, to - along, width / 2 - Math.abs(point.x - x));
    return sum + Math.min(1, Math.max(0, (4 * depth) / (to - from)));
  }, 0);

/** Where the name of the location in the spotlight covers least of others: below its ring, unless above is better and on the map. */
export const nameSide = (at: Point, name: NameBox, others: readonly Point[]): 'below' | 'above' => {
  if (at.y < name.to) return 'below';
  return covered(others, at, name, -1) < covered(others, at, name, 1) ? 'above' : 'below';
};
