import * as z from 'zod/mini';
import { isDutch } from '@/geo/crs';
import { sizeOfBounds } from '@/geo/distance';
import type { Answers, Found } from '@/sources/asking/answers';
import type { Ask } from '@/sources/asking/asker';
import {
  type Amenity,
  type AmenitySource,
  amenitySchema,
  widestAmenityBox,
} from '@/sources/interfaces/amenities';
import { overpass } from '@/sources/pdok/urls';
import { overpassQuery } from './query';
import { kindOf } from './tags';

const answerSchema = z.object({
  elements: z.array(z.unknown()),
  osm3s: z.catch(z.partial(z.object({ timestamp_osm_base: z.iso.datetime() })), {}),
  /** Overpass ran out of time or memory, and gives what it had with status 200. */
  remark: z.optional(z.string()),
});

const placeSchema = z.object({ lat: z.number(), lon: z.number() });

const elementSchema = z.pipe(
  z.pipe(
    z.object({
      type: z.enum(['node', 'way', 'relation']),
      id: z.int(),
      lat: z.optional(z.number()),
      lon: z.optional(z.number()),
      center: z.optional(placeSchema),
      tags: z.record(z.string(), z.string()),
    }),
    z.transform(({ type, id, lat, lon, center, tags }) => ({
      id: `osm-${type}-${id}`,
      kind: kindOf(tags),
      name: (tags.name ?? '').trim().slice(0, 200),
      point: [center?.lon ?? lon, center?.lat ?? lat],
    })),
  ),
  amenitySchema,
);

const readAmenities = (body: unknown): Found<Amenity[]> => {
  const { data } = answerSchema.safeParse(body);
  if (!data) return { ok: false, reason: 'unexpected' };
  // Half a list may not pass for the whole.
  if (data.remark?.includes('error')) {
    return { ok: false, reason: /timed out/i.test(data.remark) ? 'slow' : 'refused' };
  }
  const value = data.elements.flatMap((element) => elementSchema.safeParse(element).data ?? []);
  if (data.elements.length > 0 && value.length === 0) return { ok: false, reason: 'unexpected' };
  if (!value.every(({ point: [lon, lat] }) => isDutch(lon, lat))) return { ok: false, reason: 'unexpected' };
  return { ok: true, value, asOf: data.osm3s.timestamp_osm_base?.slice(0, 10) };
};

/** Amenities of OpenStreetMap, asked through Overpass. */
export const createAmenities = ({ ask, answers }: { ask: Ask; answers: Answers }): AmenitySource => ({
  within: async (bounds, asking) => {
    const { width, height } = sizeOfBounds(bounds);
    if (width > widestAmenityBox || height > widestAmenityBox) {
      return { ok: false, failure: { source: 'openstreetmap', reason: 'absent' } };
    }
    const query = overpassQuery(bounds);
    return answers(
      {
        source: 'openstreetmap',
        kind: 'amenities',
        key: query,
        schema: z.array(amenitySchema),
        ask: async (signal) => {
          const reply = await ask({ url: overpass, form: { data: query } }, signal);
          return reply.ok ? readAmenities(reply.body) : reply;
        },
      },
      asking,
    );
  },
});
