import { createDistanceQueue } from './distanceQueue';
import { indexNearest, type Nearest, type Place } from './nearest';

/** Paths that can be walked, as points with the metres between them. Lines meet where their points are the same. */
export type WalkGraph = {
  nearest: Nearest;
  /** Of node n: its neighbours stand from starts[n] up to starts[n + 1]. */
  starts: Uint32Array;
  neighbours: Uint32Array;
  metres: Float32Array;
};

/** Points of lines that are closer than this are one, in metres. */
const grain = 1;
/** A longer stretch gets points in between: from beside it one walks straight to it, not to its end. */
const longest = 20;

/** How many points a stretch comes to, its begin aside. */
const partsOf = (metres: number): number => Math.max(1, Math.ceil(metres / longest));

const metresOf = (from: Place, to: Place): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** How many points lines come to, with those in between: what a graph of them costs. */
export const pointsOnLines = (lines: readonly (readonly Place[])[]): number => {
  let count = 0;
  for (const line of lines) {
    let before = line[0];
    for (const place of line) {
      if (before !== undefined) count += partsOf(metresOf(before, place));
      before = place;
    }
  }
  return count;
};

/** Pieces that hang together with less than this share of the points are left out: from there one comes nowhere. */
const least = 0.02;

type Edge = readonly [a: number, b: number, metres: number];

/** The points of all lines, each place once, and the stretches between them. */
const edgesOf = (lines: readonly (readonly Place[])[]): { places: Place[]; edges: Edge[] } => {
  const ids = new Map<number, number>();
  const places: Place[] = [];
  const edges: Edge[] = [];
  const idOf = ([x, y]: Place): number => {
    const key = Math.round(x / grain) * 10_000_000 + Math.round(y / grain);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, places.length);
    return places.push([x, y]) - 1;
  };
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [from, to] = [line[i - 1], line[i]];
      if (from === undefined || to === undefined) continue;
      const whole = metresOf(from, to);
      const parts = partsOf(whole);
      let before = idOf(from);
      for (let part = 1; part <= parts; part += 1) {
        const share = part / parts;
        const id =
          part === parts
            ? idOf(to)
            : idOf([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
        if (id !== before) edges.push([before, id, whole / parts]);
        before = id;
      }
    }
  }
  return { places, edges };
};

/** For each point, which piece it belongs to, by a point of that piece. */
const piecesOf = (count: number, edges: readonly Edge[]): Uint32Array => {
  const above = Uint32Array.from({ length: count }, (_, id) => id);
  const top = (id: number): number => {
    let at = id;
    while (above[at] !== at) {
      above[at] = above[above[at] ?? at] ?? at;
      at = above[at] ?? at;
    }
    return at;
  };
  for (const [a, b] of edges) above[top(a)] = top(b);
  return above.map((_, id) => top(id));
};

/** Lines in metres as a graph; null when there is nothing to walk on. */
export const walkGraphOf = (lines: readonly (readonly Place[])[]): WalkGraph | null => {
  const { places, edges } = edgesOf(lines);
  const pieces = piecesOf(places.length, edges);
  const sizes = new Map<number, number>();
  for (const piece of pieces) sizes.set(piece, (sizes.get(piece) ?? 0) + 1);
  const ids = new Map<number, number>();
  const kept: Place[] = [];
  places.forEach((place, id) => {
    const size = sizes.get(pieces[id] ?? id) ?? 0;
    if (size < 2 || size < least * places.length) return;
    ids.set(id, kept.push(place) - 1);
  });
  if (kept.length === 0) return null;
  const lasting = edges.flatMap(([a, b, metres]): Edge[] => {
    const [from, to] = [ids.get(a), ids.get(b)];
    return from === undefined || to === undefined
      ? []
      : [
          [from, to, metres],
          [to, from, metres],
        ];
  });
  const starts = new Uint32Array(kept.length + 1);
  for (const [from] of lasting) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let node = 0; node < kept.length; node += 1)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const filled = starts.slice();
  const neighbours = new Uint32Array(lasting.length);
  const metres = new Float32Array(lasting.length);
  for (const [from, to, length] of lasting) {
    const slot = filled[from] ?? 0;
    neighbours[slot] = to;
    metres[slot] = length;
    filled[from] = slot + 1;
  }
  return { nearest: indexNearest(kept), starts, neighbours, metres };
};

/** Metres over the paths from every point to the nearest of some places, and which one that is (-1: none). */
export type Walked = { metres: Float64Array; which: Int32Array };

/** Dijkstra from all places at once. From a place one walks straight to the nearest point of a path. */
export const walkTo = (
  { nearest, starts, neighbours, metres }: WalkGraph,
  places: readonly Place[],
): Walked => {
  const count = starts.length - 1;
  const walked: Walked = {
    metres: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    which: new Int32Array(count).fill(-1),
  };
  const queue = createDistanceQueue();
  const reach = (node: number, distance: number, place: number): void => {
    if (distance >= (walked.metres[node] ?? 0)) return;
    walked.metres[node] = distance;
    walked.which[node] = place;
    queue.add(node, distance);
  };
  for (const [place, [x, y]] of places.entries()) reach(nearest.at(x, y), nearest.metres(x, y), place);
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    const { id, distance } = next;
    if (distance > (walked.metres[id] ?? 0)) continue;
    for (let slot = starts[id] ?? 0; slot < (starts[id + 1] ?? 0); slot += 1) {
      reach(neighbours[slot] ?? 0, distance + (metres[slot] ?? 0), walked.which[id] ?? -1);
    }
  }
  return walked;
};
