import * as z from 'zod/mini';
import type { Position } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { positionsIn } from '@/geo/coordinates';
import { areDutchCoordinates } from '@/geo/crs';
import { geometryOfWkt } from '@/geo/wkt';
import { type Place, type PlaceSuggestion, placeKinds } from '@/sources/interfaces/places';

const envelopeSchema = z.object({ response: z.object({ docs: z.array(z.unknown()) }) });

/** `highlighting` is left unread: it is HTML. */
const suggestionSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.enum(placeKinds),
  weergavenaam: z.string().check(z.minLength(1), z.maxLength(300)),
});

const placeSchema = z.extend(suggestionSchema, {
  centroide_ll: z.string(),
  geometrie_ll: z.catch(z.nullish(z.string()), null),
  gemeentecode: z.catch(z.nullish(z.string().check(z.regex(/^\d{4}$/))), null),
  gemeentenaam: z.catch(z.nullish(z.string().check(z.minLength(1), z.maxLength(100))), null),
});

/** The position of a WKT point; undefined for anything else, and for a place outside the Netherlands. */
const pointOfWkt = (text: string): Position | undefined => {
  const geometry = geometryOfWkt(text);
  if (geometry?.type !== 'Point' || !areDutchCoordinates(geometry.coordinates)) return undefined;
  const [position] = positionsIn(geometry.coordinates);
  return position;
};

/** The box around a WKT line or surface; null for anything else. */
const boundsOfWkt = (text: string): Bounds | null => {
  const { coordinates } = geometryOfWkt(text) ?? {};
  const positions = [...positionsIn(coordinates)];
  if (positions.length < 2 || !areDutchCoordinates(coordinates)) return null;
  return boundsOf(positions.map((position) => ({ type: 'Point', coordinates: position })));
};

/** The documents of an answer, unread; null when it is something else. */
const documentsOf = (body: unknown): unknown[] | null =>
  envelopeSchema.safeParse(body).data?.response.docs ?? null;

/** The suggestions of an answer, those that cannot be read left out; null when it is something else. */
export const suggestionsOf = (body: unknown): PlaceSuggestion[] | null => {
  const documents = documentsOf(body);
  const suggestions = documents?.flatMap((document) => {
    const { data } = suggestionSchema.safeParse(document);
    return data ? [{ id: data.id, kind: data.type, label: data.weergavenaam }] : [];
  });
  return suggestions && (suggestions.length > 0 || documents?.length === 0) ? suggestions : null;
};

/** The one place of an answer: null when it holds none, undefined when it is something else. */
export const placeOf = (body: unknown): Place | null | undefined => {
  const documents = documentsOf(body);
  if (!documents) return undefined;
  if (documents.length === 0) return null;
  const { data } = placeSchema.safeParse(documents[0]);
  const point = data && pointOfWkt(data.centroide_ll);
  if (!data || !point) return undefined;
  const bounds = boundsOfWkt(data.geometrie_ll ?? '');
  const { gemeentecode: code, gemeentenaam: name } = data;
  return {
    id: data.id,
    kind: data.type,
    label: data.weergavenaam,
    point,
    ...(bounds && { bounds }),
    ...(code && name && { municipality: { code: `GM${code}`, name } }),
  };
};
