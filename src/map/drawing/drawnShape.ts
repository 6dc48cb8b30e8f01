import type { Geometry, PolygonGeometry, Position } from '@/domain/geometry';
import { areaOf } from '@/geo/measure';
import { normaliseGeometry, selfIntersects } from '@/geo/normalise';
import type { Line, Refusal, Sketch } from '../mapContract';

/** A feature as Terra Draw gives it. */
export type DrawnFeature = { geometry: { type: string; coordinates: unknown } };

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const positionFrom = (value: unknown): Position | null =>
  Array.isArray(value) && isNumber(value[0]) && isNumber(value[1]) ? [value[0], value[1]] : null;

const positionsFrom = (value: unknown): Position[] =>
  Array.isArray(value) ? value.map(positionFrom).filter((position) => position !== null) : [];

/** The positions of the first ring, the closing one included. */
const ringFrom = ({ geometry }: Pick<DrawnFeature, 'geometry'>): Position[] =>
  positionsFrom(Array.isArray(geometry.coordinates) ? geometry.coordinates[0] : undefined);

const polygonOf = (corners: readonly Position[]): PolygonGeometry | null => {
  const first = corners[0];
  const shape = first && normaliseGeometry({ type: 'Polygon', coordinates: [[...corners, first]] });
  return shape?.type === 'Polygon' ? shape : null;
};

/** The corners that were set of an unfinished polygon or line, without the one under the pointer. */
export const committedCorners = ({ geometry }: DrawnFeature, count: unknown): Position[] => {
  if (geometry.type === 'LineString') return positionsFrom(geometry.coordinates).slice(0, -1);
  return typeof count === 'number' ? ringFrom({ geometry }).slice(0, count) : [];
};

/** A line through two places at least, each once. */
export const lineFrom = (corners: readonly Position[]): Line | null => {
  const coordinates = corners.filter(([lon, lat], index) => {
    const before = corners[index - 1];
    return before === undefined || before[0] !== lon || before[1] !== lat;
  });
  return coordinates.length < 2 ? null : { type: 'LineString', coordinates };
};

/** What is being drawn, also while it crosses itself; null when it has no length or surface. */
export const sketchFrom = (feature: DrawnFeature): Sketch | null => {
  const { type, coordinates } = feature.geometry;
  if (type === 'LineString') return lineFrom(positionsFrom(coordinates));
  return type === 'Point' ? shapeFrom(feature) : polygonOf(ringFrom(feature));
};

/** The shape as the plan would keep it; null when it has no surface or crosses itself. */
export const shapeFrom = (feature: DrawnFeature): Geometry | null => {
  if (feature.geometry.type === 'Point') {
    const coordinates = positionFrom(feature.geometry.coordinates);
    return coordinates && normaliseGeometry({ type: 'Point', coordinates });
  }
  const shape = polygonOf(ringFrom(feature));
  return shape && !selfIntersects(shape) ? shape : null;
};

/** The first `corners` corners of an unfinished polygon: what was set, without the one under the pointer. */
export const committedShape = (feature: DrawnFeature, corners: number): PolygonGeometry | null =>
  polygonOf(ringFrom(feature).slice(0, corners));

/** What an unfinished drawing is when it is called finished: of the corners that were set, or all of it. */
export const finishedShape = (
  feature: DrawnFeature & { properties: Record<string, unknown> },
): Sketch | null => {
  const count = feature.properties.committedCoordinateCount;
  if (feature.geometry.type === 'LineString') return lineFrom(committedCorners(feature, count));
  return typeof count === 'number' ? committedShape(feature, count) : sketchFrom(feature);
};

/** In m2: nobody means less, it is a press in one place. */
const leastArea = 1;
export const isSpeck = (shape: Sketch): boolean =>
  (shape.type === 'Polygon' || shape.type === 'MultiPolygon') && areaOf(shape) < leastArea;

/** Why a drawing cannot be finished as it is; null when it can. */
export const refusalOf = (shape: Sketch): Refusal | null => {
  if (shape.type === 'LineString') return null;
  if (selfIntersects(shape)) return 'self_intersection';
  return isSpeck(shape) ? 'no_surface' : null;
};

/** Why a drawing may not be finished by a click; null when it may, or while it is drawn on. */
export const refusalAtFinish = (feature: DrawnFeature, stage: string): Refusal | null => {
  if (stage !== 'finish') return null;
  const shape = polygonOf(ringFrom(feature));
  return shape === null ? 'no_surface' : refusalOf(shape);
};

/** Where a shape that is drawn in one go was begun, as long as it is too small to be seen. */
export const begunAt = (feature: DrawnFeature & { properties: Record<string, unknown> }): Position | null => {
  const ring = ringFrom(feature);
  const isByCorners = feature.properties.committedCoordinateCount !== undefined;
  const shape = isByCorners ? null : polygonOf(ring);
  return isByCorners || (shape && !isSpeck(shape)) ? null : (ring[0] ?? null);
};
