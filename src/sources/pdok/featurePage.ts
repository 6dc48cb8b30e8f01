import * as z from 'zod/mini';
import { areDutchCoordinates, crsByName, nameInCrsMember } from '@/geo/crs';

export type FeaturePage<Value> =
  | { ok: true; features: Value[]; hasUnread: boolean; next: string | null }
  | { ok: false; reason: 'unexpected' };

const unexpected = { ok: false, reason: 'unexpected' } as const;

const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  links: z.optional(z.array(z.unknown())),
  crs: z.optional(z.unknown()),
});

const nextLinkSchema = z.object({ rel: z.literal('next'), href: z.string() });

const placedSchema = z.object({ geometry: z.object({ coordinates: z.unknown() }) });

const isElsewhere = (feature: unknown): boolean => {
  const placed = placedSchema.safeParse(feature);
  return placed.success && !areDutchCoordinates(placed.data.geometry.coordinates);
};

const isLonLatName = (name: string | undefined): boolean => name !== undefined && crsByName(name) === 'wgs84';

/** Whether an answer says, or leaves it to GeoJSON's own rule, that it is in longitude and latitude. */
const isLonLat = (contentCrs: string | null, crsMember: unknown): boolean => {
  if (contentCrs !== null && !isLonLatName(contentCrs)) return false;
  return crsMember === undefined || crsMember === null || isLonLatName(nameInCrsMember(crsMember));
};

const addressOfNext = (links: readonly unknown[] | undefined): string | null => {
  for (const link of links ?? []) {
    const next = nextLinkSchema.safeParse(link);
    if (next.success) return next.data.href;
  }
  return null;
};

/**
 * Reads a page of GeoJSON. A feature that cannot be read is left out (`hasUnread`); a page of which none can be
 * read, or with another CRS, is `unexpected`.
 */
export const readPage = <Value>(
  { body, contentCrs }: { body: unknown; contentCrs: string | null },
  schema: z.ZodMiniType<Value>,
): FeaturePage<Value> => {
  const collection = collectionSchema.safeParse(body);
  if (!collection.success || !isLonLat(contentCrs, collection.data.crs)) return unexpected;
  const { features: raw, links } = collection.data;
  if (raw.some(isElsewhere)) return unexpected;
  const features = raw.flatMap((feature) => {
    const read = schema.safeParse(feature);
    return read.success ? [read.data] : [];
  });
  if (raw.length > 0 && features.length === 0) return unexpected;
  const hasUnread = features.length < raw.length;
  return { ok: true, features, hasUnread, next: addressOfNext(links) };
};

/** The address of the next page; null when it leads to another host or is not https. */
export const nextPage = (href: string, from: string): string | null => {
  if (!URL.canParse(href, from)) return null;
  const next = new URL(href, from);
  return next.protocol === 'https:' && next.host === new URL(from).host ? next.href : null;
};
