import type { Geometry, Position } from '@/domain/geometry';
import { type Frame, frameAround, placeIn } from '@/exchange/documents/map/frame';
import { type Bounds, boundsOf } from '@/geo/bounds';

export const sketchWidth = 560;
export const sketchHeight = 220;

/** Land of the plain map that comes with the app. */
export type Land = readonly (readonly (readonly Position[])[])[];

const pointOf = ([lon, lat]: Position): Geometry => ({ type: 'Point', coordinates: [lon, lat] });

/** The part of the earth around places and an outline; undefined when there are none. */
export const frameOf = (places: readonly Position[], outline: Geometry | null): Frame | undefined => {
  const bounds: Bounds | null = boundsOf([...places.map(pointOf), ...(outline === null ? [] : [outline])]);
  // Beyond this a map in Mercator has no end.
  if (bounds === null || Math.abs(bounds[1]) > 84 || Math.abs(bounds[3]) > 84) return undefined;
  return frameAround(bounds, sketchWidth, sketchHeight);
};

/** A line as path data; what is closer than half a unit to the one before is left out. */
export const pathOf = (frame: Frame, line: readonly Position[]): string => {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  const steps: string[] = [];
  for (const position of line) {
    const [x, y] = placeIn(frame, position);
    if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue;
    [lastX, lastY] = [x, y];
    steps.push(`${steps.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return steps.join('');
};

export const ringsPath = (frame: Frame, rings: Iterable<readonly Position[]>): string =>
  [...rings].map((ring) => `${pathOf(frame, ring)}Z`).join('');

export const isInFrame = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && x <= sketchWidth && y >= 0 && y <= sketchHeight;

/** Dots that would lie on each other drawn once. */
export const dotsIn = (frame: Frame, places: readonly Position[]): [number, number][] => {
  const dots = new Map<string, [number, number]>();
  for (const place of places) {
    const dot = placeIn(frame, place);
    if (isInFrame(dot)) dots.set(`${Math.round(dot[0])} ${Math.round(dot[1])}`, dot);
  }
  return [...dots.values()];
};
