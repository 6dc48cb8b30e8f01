import { metresBetween } from '@/geo/distance';
import type { Place } from '@/sources/interfaces/places';
import { jsonReply, problem, type StandInReply } from './reply';

const parametersOf: Record<string, readonly string[]> = {
  suggest: ['q', 'rows', 'fq', 'fl'],
  lookup: ['id', 'fl'],
  reverse: ['lat', 'lon', 'rows', 'type', 'distance', 'fl'],
};

type Document = Record<string, unknown>;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}']+/gu) ?? [];

const matches = (place: Place, question: string): boolean => {
  const words = wordsOf(place.label);
  return wordsOf(question).every((asked) => words.some((word) => word.startsWith(asked)));
};

/** The values of `field:(a OR "b c")`; null when Solr would read it in another way. */
const valuesOf = (filter: string): { field: string; values: string[] } | null => {
  const [, field, inside] = /^(type|gemeentenaam):\(?(.*?)\)?$/.exec(filter) ?? [];
  const values = inside?.split(' OR ').map((value) => value.trim());
  if (!field || !values?.every((value) => /^(?:"[^"]*"|[^\s"()]+)$/.test(value))) return null;
  return { field, values: values.map((value) => folded(value.replace(/^"|"$/g, ''))) };
};

const fits = (place: Place, filter: { field: string; values: string[] }): boolean =>
  filter.values.includes(folded(filter.field === 'type' ? place.kind : (place.municipality?.name ?? '')));

const outlineOf = ({ bounds, point: [lon, lat] }: Place): string => {
  if (!bounds) return `POINT(${lon} ${lat})`;
  const [w, s, e, n] = bounds;
  return `POLYGON((${w} ${s},${e} ${s},${e} ${n},${w} ${n},${w} ${s}))`;
};

const documentOf = (place: Place): Document => ({
  bron: 'BAG',
  type: place.kind,
  id: place.id,
  weergavenaam: place.label,
  ...(place.municipality && {
    gemeentenaam: place.municipality.name,
    gemeentecode: place.municipality.code.slice(2),
  }),
  centroide_ll: `POINT(${place.point[0]} ${place.point[1]})`,
  geometrie_ll: outlineOf(place),
  score: 7.1,
});

const only = (document: Document, fields: string | null): Document => {
  if (fields === null || fields === '*') return document;
  const wanted = fields.split(',');
  return Object.fromEntries(Object.entries(document).filter(([name]) => wanted.includes(name)));
};

const envelope = (docs: Document[]) => ({
  response: { numFound: docs.length, start: 0, maxScore: 7.1, numFoundExact: true, docs },
});

const suggest = (places: readonly Place[], asked: URLSearchParams): StandInReply => {
  const question = asked.get('q');
  if (!question) return problem(400, 'q is mandatory');
  const filters = asked.getAll('fq').map(valuesOf);
  const known = filters.filter((filter) => filter !== null);
  if (known.length < filters.length) return problem(400, 'fq cannot be parsed');
  const found = places
    .filter((place) => matches(place, question) && known.every((filter) => fits(place, filter)))
    .slice(0, Number(asked.get('rows') ?? 10));
  const fields = asked.get('fl') ?? 'type,weergavenaam,id,score';
  const first = wordsOf(question)[0] ?? '';
  return jsonReply({
    ...envelope(found.map((place) => only(documentOf(place), fields))),
    highlighting: Object.fromEntries(
      found.map(({ id, label }) => [id, { suggest: [label.replace(new RegExp(first, 'i'), '<b>$&</b>')] }]),
    ),
  });
};

const lookup = (places: readonly Place[], asked: URLSearchParams): StandInReply => {
  if (!asked.get('id')) return problem(400, 'id is mandatory');
  const found = places.filter(({ id }) => id === asked.get('id'));
  return jsonReply(envelope(found.map((place) => only(documentOf(place), asked.get('fl')))));
};

const reverse = (places: readonly Place[], asked: URLSearchParams): StandInReply => {
  const [lon, lat] = [Number(asked.get('lon') ?? Number.NaN), Number(asked.get('lat') ?? Number.NaN)];
  if (Number.isNaN(lon) || Number.isNaN(lat)) return problem(400, 'lat and lon are mandatory');
  const found = places
    .filter(({ kind }) => !asked.has('type') || kind === asked.get('type'))
    .map((place) => ({ place, afstand: metresBetween([lon, lat], place.point) }))
    .filter(({ afstand }) => afstand <= Number(asked.get('distance') ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => a.afstand - b.afstand)
    .slice(0, Number(asked.get('rows') ?? 10));
  const fields = asked.get('fl') ?? 'id,type,weergavenaam,score,afstand';
  return jsonReply(
    envelope(found.map(({ place, afstand }) => only({ ...documentOf(place), afstand }, fields))),
  );
};

/** PDOK's Locatieserver v3_1: parameters that it does not name are refused. */
export const answerLocatieserver = (url: URL, places: readonly Place[]): StandInReply => {
  const endpoint = url.pathname.split('/').at(-1) ?? '';
  const known = parametersOf[endpoint];
  if (!known) return problem(404, 'no such endpoint');
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name));
  if (unknown) return problem(400, `unknown parameter: ${unknown}`);
  if (endpoint === 'suggest') return suggest(places, url.searchParams);
  return endpoint === 'lookup' ? lookup(places, url.searchParams) : reverse(places, url.searchParams);
};
