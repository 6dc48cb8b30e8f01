import * as z from 'zod/mini';

const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-90), z.maximum(90));

/** Longitude and latitude in degrees, WGS84 (CRS84 axis order). */
export const positionSchema = z.tuple([longitude, latitude]);
export type Position = z.infer<typeof positionSchema>;

const isClosed = (ring: readonly Position[]): boolean => {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
};

/** A closed ring: at least four positions, the last equal to the first. */
export const ringSchema = z
  .array(positionSchema)
  .check(z.minLength(4), z.refine(isClosed, { error: 'ring_not_closed' }));

const polygonCoordinates = z.array(ringSchema).check(z.minLength(1));

export const pointSchema = z.object({ type: z.literal('Point'), coordinates: positionSchema });
export const polygonSchema = z.object({ type: z.literal('Polygon'), coordinates: polygonCoordinates });
export const multiPolygonSchema = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(polygonCoordinates).check(z.minLength(1)),
});

export const geometrySchema = z.discriminatedUnion('type', [pointSchema, polygonSchema, multiPolygonSchema]);
export type Geometry = z.infer<typeof geometrySchema>;
export type PointGeometry = z.infer<typeof pointSchema>;
export type PolygonGeometry = z.infer<typeof polygonSchema>;
