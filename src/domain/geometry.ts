import { z } from 'zod';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** Longitude and latitude in degrees, WGS84 (CRS84 axis order). */
export const positionSchema = z.tuple([longitude, latitude]);
export type Position = z.infer<typeof positionSchema>;

const isClosed = (ring: readonly Position[]): boolean => {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
};

/** A closed ring: at least four positions, the last equal to the first. */
export const ringSchema = z.array(positionSchema).min(4).refine(isClosed, { error: 'ring_not_closed' });

const polygonCoordinates = z.array(ringSchema).min(1);

export const pointSchema = z.object({ type: z.literal('Point'), coordinates: positionSchema });
export const polygonSchema = z.object({ type: z.literal('Polygon'), coordinates: polygonCoordinates });
export const multiPolygonSchema = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(polygonCoordinates).min(1),
});

export const geometrySchema = z.discriminatedUnion('type', [pointSchema, polygonSchema, multiPolygonSchema]);
export type Geometry = z.infer<typeof geometrySchema>;
export type PointGeometry = z.infer<typeof pointSchema>;
export type PolygonGeometry = z.infer<typeof polygonSchema>;
