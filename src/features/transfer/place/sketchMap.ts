import type { Geometry, Position } from '@/domain/geometry';
import { type Frame, frameAround, placeIn } from '@/exchange/documents/map/frame';
import { type Bounds, boundsOf } from '@/geo/bounds';

export const sketchWidth = 560;
export const sketchHeight = 220;

/** Land of the plain map that comes with the app. */
export type Land = readonly (readonly (readonly Position[])[])[];

const pointOf = ([lon, lat]: Position): Geometry => ({ type: 'Point', coordinates: [lon, lat] });

/** In degrees: a few places in one street are still shown with a village beside them. */
const [leastWidth, leastHeight] = [0.16, 0.04];

/** The part of the earth around places and an outline; undefined when there are none. */
export const frameOf = (places: readonly Position[], outline: Geometry | null): Frame | undefined => {
  const bounds: Bounds | null = boundsOf([...places.map(pointOf), ...(outline === null ? [] : [outline])]);
  // Beyond this a map in Mercator has no end.
  if (bounds === null || Math.abs(bounds[1]) > 84 || Math.abs(bounds[3]) > 84) return undefined;
  const [west, south, east, north] = bounds;
  const wide = Math.max(0, leastWidth - (east - west)) / 2;
  const high = Math.max(0, leastHeight - (north - south)) / 2;
  return frameAround([west - wide, south - high, east + wide, north + high], sketchWidth, sketchHeight);
};

type At = readonly [number, number];

/** Beyond the edge, so that the line along it is not seen. */
const beyond = 4;

/** The part of a closed line on one side of an upright or level edge. */
const cutAt = (line: readonly At[], axis: 0 | 1, edge: number, isAbove: boolean): At[] => {
  const isKept = (at: At): boolean => (isAbove ? at[axis] >= edge : at[axis] <= edge);
  return line.flatMap((at, n): At[] => {
    const before = line[n - 1] ?? line.at(-1) ?? at;
    if (isKept(at) === isKept(before)) return isKept(at) ? [at] : [];
    const share = (edge - before[axis]) / (at[axis] - before[axis]);
    const crossing: At = [before[0] + (at[0] - before[0]) * share, before[1] + (at[1] - before[1]) * share];
    return isKept(at) ? [crossing, at] : [crossing];
  });
};

const clipped = (line: readonly At[]): At[] => {
  const east = cutAt(cutAt(line, 0, -beyond, true), 0, sketchWidth + beyond, false);
  return cutAt(cutAt(east, 1, -beyond, true), 1, sketchHeight + beyond, false);
};

/** A closed line as path data, as far as it is in sight; what is closer than half a unit to what came before is left out. */
const pathOf = (frame: Frame, ring: readonly Position[]): string => {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  const steps: string[] = [];
  for (const [x, y] of clipped(ring.map((position) => placeIn(frame, position)))) {
    if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue;
    [lastX, lastY] = [x, y];
    steps.push(`${steps.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return steps.length < 2 ? '' : `${steps.join('')}Z`;
};

export const ringsPath = (frame: Frame, rings: Iterable<readonly Position[]>): string =>
  [...rings].map((ring) => pathOf(frame, ring)).join('');

/** An open line as path data: its stretches in sight. */
export const linePath = (frame: Frame, line: readonly Position[]): string => {
  let isDown = false;
  const steps: string[] = [];
  for (const at of line.map((position) => placeIn(frame, position))) {
    const isNear =
      at[0] > -sketchWidth && at[0] < 2 * sketchWidth && at[1] > -sketchHeight && at[1] < 2 * sketchHeight;
    if (isNear) steps.push(`${isDown ? 'L' : 'M'}${at[0].toFixed(1)} ${at[1].toFixed(1)}`);
    isDown = isNear;
  }
  return steps.join('');
};

export const isInFrame = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && x <= sketchWidth && y >= 0 && y <= sketchHeight;

/** Of hundreds small, so that they do not become one stain. */
const radiusFor = (count: number): number => (count > 100 ? 2 : 4);

/** Dots as path data: one element for thousands of them. Those that would lie on each other are drawn once. */
export const dotsPath = (frame: Frame, places: readonly Position[]): string => {
  const radius = radiusFor(places.length);
  const dots = new Set<string>();
  for (const place of places) {
    const dot = placeIn(frame, place);
    if (isInFrame(dot)) dots.add(`M${Math.round(dot[0]) - radius} ${Math.round(dot[1])}`);
  }
  const half = (step: number): string => `a${radius} ${radius} 0 0 1 ${step} 0`;
  const round = `${half(2 * radius)}${half(-2 * radius)}`;
  return [...dots].map((dot) => `${dot}${round}`).join('');
};
