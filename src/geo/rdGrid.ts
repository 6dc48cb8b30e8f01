import type { Position } from '@/domain/geometry';
import type { Bounds } from './bounds';
import type { RdConverter } from './rd';

/** One line of the RD grid: `at` in metres, along the x axis (a north-south line) or the y axis. */
export type GridLine = { axis: 'x' | 'y'; at: number; isMajor: boolean; coordinates: Position[] };

/** The area in which RD means anything, with a margin: x 0..300 km, y 300..620 km. */
const rdExtent = { x: [0, 300_000], y: [300_000, 620_000] } as const;

/** Pieces per line: RD lines are curved in Web Mercator, though hardly. */
const pieces = 8;

/** Distance in metres between grid lines, chosen so that they are never closer than some 120 pixels. */
export const gridStep = (zoom: number): number => {
  if (zoom >= 16) return 100;
  if (zoom >= 12.5) return 1_000;
  return zoom >= 9.2 ? 10_000 : 100_000;
};

type Range = readonly [from: number, to: number];

const rangeOf = (values: readonly number[], [least, most]: Range, step: number): Range => [
  Math.max(least, Math.floor(Math.min(...values) / step) * step),
  Math.min(most, Math.ceil(Math.max(...values) / step) * step),
];

const multiples = ([from, to]: Range, step: number): number[] =>
  from > to ? [] : Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

const along = ([from, to]: Range): number[] =>
  Array.from({ length: pieces + 1 }, (_, i) => from + ((to - from) * i) / pieces);

/** The lines of the RD grid in view, as coarse as the zoom asks; every tenth is a major one. */
export const rdGrid = (bounds: Bounds, zoom: number, { toRd, fromRd }: RdConverter): GridLine[] => {
  const [west, south, east, north] = bounds;
  const step = gridStep(zoom);
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const corners = (
    [[west, south], [east, south], [east, north], [west, north], middle] satisfies Position[]
  ).map(toRd);
  const xs = rangeOf(
    corners.map(([x]) => x),
    rdExtent.x,
    step,
  );
  const ys = rangeOf(
    corners.map(([, y]) => y),
    rdExtent.y,
    step,
  );
  if (xs[0] >= xs[1] || ys[0] >= ys[1]) return [];
  const isMajor = (at: number) => at % (step * 10) === 0;
  return [
    ...multiples(xs, step).map(
      (at): GridLine => ({
        axis: 'x',
        at,
        isMajor: isMajor(at),
        coordinates: along(ys).map((y) => fromRd([at, y])),
      }),
    ),
    ...multiples(ys, step).map(
      (at): GridLine => ({
        axis: 'y',
        at,
        isMajor: isMajor(at),
        coordinates: along(xs).map((x) => fromRd([x, at])),
      }),
    ),
  ];
};
