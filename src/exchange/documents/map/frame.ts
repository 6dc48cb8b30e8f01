import type { Position } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import { toWebMercator } from '@/geo/webMercator';

/** The part of the earth that a map on paper shows: in EPSG:3857, so that a background from the screen fits under it. */
export type Frame = {
  /** West, south, east, north. */
  box: readonly [number, number, number, number];
  /** In units of the drawing. */
  width: number;
  height: number;
  /** Real metres in one unit, in the middle of the map. */
  metres: number;
};

/** Metres across that a map shows at least. */
const leastAcross = 500;
/** Free around what is shown, as a share of it. */
const around = 0.09;

const latitudeOf = (y: number): number => (Math.atan(Math.exp(y / 6_378_137)) * 360) / Math.PI - 90;

/** The frame of a map of this size around all that lies within these bounds. */
export const frameAround = (bounds: Bounds, width: number, height: number): Frame => {
  const [west, south] = toWebMercator([bounds[0], bounds[1]]);
  const [east, north] = toWebMercator([bounds[2], bounds[3]]);
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const shrink = Math.cos((latitudeOf(middle[1]) * Math.PI) / 180);
  const least = leastAcross / shrink;
  const wide = Math.max(east - west, least) * (1 + 2 * around);
  const high = Math.max(north - south, least * (height / width)) * (1 + 2 * around);
  const perUnit = Math.max(wide / width, high / height);
  const [halfWide, halfHigh] = [(perUnit * width) / 2, (perUnit * height) / 2];
  return {
    box: [middle[0] - halfWide, middle[1] - halfHigh, middle[0] + halfWide, middle[1] + halfHigh],
    width,
    height,
    metres: perUnit * shrink,
  };
};

/** Where a position comes in the drawing, from its top left. */
export const placeIn = ({ box, width, height }: Frame, position: Position): [x: number, y: number] => {
  const [x, y] = toWebMercator(position);
  return [((x - box[0]) / (box[2] - box[0])) * width, ((box[3] - y) / (box[3] - box[1])) * height];
};
