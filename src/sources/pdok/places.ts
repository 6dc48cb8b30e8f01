import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { metresBetween } from '@/geo/distance';
import { roundPosition } from '@/geo/normalise';
import type { Found } from '@/sources/asking/answers';
import { type Place, type PlaceSearch, type PlaceSuggestion, placeKinds } from '@/sources/interfaces/places';
import { placeOf, suggestionsOf } from './placeDocuments';
import { inText } from './surface';
import { locatieserver } from './urls';
import type { Work } from './work';

const mostSuggestions = 8;

/** Metres. */
const nearEnough = 200;

const longestQuestion = 200;

const placeFields = 'id,type,weergavenaam,gemeentenaam,gemeentecode,centroide_ll,geometrie_ll';

const suggestionSchema = z.object({ id: z.string(), kind: z.enum(placeKinds), label: z.string() });
const placeSchema = z.extend(suggestionSchema, {
  point: positionSchema,
  bounds: z.exactOptional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  municipality: z.exactOptional(z.object({ code: z.string(), name: z.string() })),
});

const phrase = (text: string): string => `"${text.replace(/["\\]/g, ' ')}"`;

const withoutDoubles = (suggestions: readonly PlaceSuggestion[]): PlaceSuggestion[] => [
  ...new Map(suggestions.map((suggestion) => [suggestion.id, suggestion])).values(),
];

/** Search with PDOK's Locatieserver. Parameters that it does not name are refused. */
export const createPlaces = ({ ask, answers }: Work): PlaceSearch => {
  const askSuggestions = async (
    typed: string,
    municipalityName: string | undefined,
    signal?: AbortSignal,
  ): Promise<Found<PlaceSuggestion[]>> => {
    const parameters = new URLSearchParams({ q: typed, rows: String(mostSuggestions) });
    parameters.append('fq', `type:(${placeKinds.join(' OR ')})`);
    if (municipalityName) parameters.append('fq', `gemeentenaam:(${phrase(municipalityName)})`);
    const reply = await ask({ url: `${locatieserver}/suggest?${parameters}` }, signal);
    if (!reply.ok) return reply;
    const value = suggestionsOf(reply.body);
    return value ? { ok: true, value } : { ok: false, reason: 'unexpected' };
  };

  const suggest = async (
    typed: string,
    municipalityName: string | undefined,
    signal?: AbortSignal,
  ): Promise<Found<PlaceSuggestion[]>> => {
    const [near, everywhere] = await Promise.all([
      municipalityName ? askSuggestions(typed, municipalityName, signal) : null,
      askSuggestions(typed, undefined, signal),
    ]);
    if (!everywhere.ok) return everywhere;
    // That the own municipality comes first is a help, not a need.
    const first = near?.ok ? near.value : [];
    const value = withoutDoubles([...first, ...everywhere.value]).slice(0, mostSuggestions);
    return { ok: true, value, keep: near?.ok === false ? 'not' : undefined };
  };

  const askPlace = async (url: string, signal?: AbortSignal): Promise<Found<Place | null>> => {
    const reply = await ask({ url }, signal);
    if (!reply.ok) return reply;
    const value = placeOf(reply.body);
    return value === undefined ? { ok: false, reason: 'unexpected' } : { ok: true, value };
  };

  const answer = { source: 'locatieserver', schema: z.nullable(placeSchema) } as const;

  return {
    suggest: (typed, asking) => {
      const text = typed.replace(/\s+/g, ' ').trim().slice(0, longestQuestion);
      const name = asking?.municipalityName;
      return answers(
        {
          source: 'locatieserver',
          kind: 'suggestions',
          key: JSON.stringify([text.toLowerCase(), name ?? null]),
          schema: z.array(suggestionSchema),
          ask: async (signal) => (text.length < 2 ? { ok: true, value: [] } : suggest(text, name, signal)),
        },
        asking,
      );
    },
    resolve: ({ id }, asking) =>
      answers(
        {
          ...answer,
          kind: 'place',
          key: id,
          ask: (signal) =>
            askPlace(`${locatieserver}/lookup?${new URLSearchParams({ id, fl: placeFields })}`, signal),
        },
        asking,
      ),
    reverse: (point, asking) =>
      answers(
        {
          ...answer,
          kind: 'reversed',
          key: roundPosition(point).join(),
          ask: async (signal) => {
            const parameters = new URLSearchParams({
              lat: inText(point[1]),
              lon: inText(point[0]),
              rows: '1',
              type: 'adres',
              distance: String(nearEnough),
              fl: 'id,type,weergavenaam,gemeentenaam,gemeentecode,centroide_ll',
            });
            const found = await askPlace(`${locatieserver}/reverse?${parameters}`, signal);
            const isFar = found.ok && found.value && metresBetween(point, found.value.point) > nearEnough;
            return isFar ? { ok: true, value: null } : found;
          },
        },
        asking,
      ),
  };
};
