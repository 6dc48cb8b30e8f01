import type { Amenity, AmenityKind } from '@/sources/interfaces/amenities';
import { htmlReply, jsonReply, type StandInReply, type StandInRequest } from './reply';

type Tags = Record<string, string>;

const tagsOf: Record<AmenityKind, Tags> = {
  supermarkt: { shop: 'supermarket' },
  huisarts: { amenity: 'doctors' },
  apotheek: { amenity: 'pharmacy' },
  fysiotherapeut: { healthcare: 'physiotherapist' },
  zorgsteunpunt: { amenity: 'social_facility', 'social_facility:for': 'senior' },
  ontmoetingsplek: { amenity: 'community_centre' },
  bibliotheek: { amenity: 'library' },
  park: { leisure: 'park' },
  bushalte: { highway: 'bus_stop', public_transport: 'platform' },
  station: { railway: 'station' },
};

const elementOf = ({ id, kind, name, point: [lon, lat] }: Amenity, nth: number) => {
  const [, type = 'node', number = String(nth + 1)] = /^osm-(node|way|relation)-(\d+)$/.exec(id) ?? [];
  const tags = { ...tagsOf[kind], ...(name && { name }) };
  const place = type === 'node' ? { lat, lon } : { center: { lat, lon } };
  return { type, id: Number(number), ...place, tags };
};

type Condition = (tags: Tags) => boolean;

/** `["key"="value"]` or `[key~"^(a|b)$"]`. */
const conditionsOf = (statement: string): Condition[] =>
  [...statement.matchAll(/\["?([\w:]+)"?(=|~)"?([^\]"]+)"?\]/g)].map(
    ([, key = '', operator, value = '']): Condition =>
      operator === '=' ? (tags) => tags[key] === value : (tags) => new RegExp(value).test(tags[key] ?? ''),
  );

/** The little of Overpass QL that is asked: a box for all, and a union of nodes, ways and relations with tags. */
const readQuery = (query: string) => {
  const [, settings, union] =
    /^((?:\[[^\]]+\])+);\s*\(((?:\s*(?:nwr|node|way|relation)(?:\[[^\]]+\])+;)+)\s*\);\s*out center tags;$/.exec(
      query,
    ) ?? [];
  const box = /\[bbox:([\d.,-]+)\]/
    .exec(settings ?? '')?.[1]
    ?.split(',')
    .map(Number);
  if (!settings?.includes('[out:json]') || !union || box?.length !== 4) return null;
  const [south = 0, west = 0, north = 0, east = 0] = box;
  const statements = union
    .split(';')
    .filter((statement) => statement.trim() !== '')
    .map(conditionsOf);
  return south <= north && west <= east ? { south, west, north, east, statements } : null;
};

/** Overpass: a form by POST, and from a browser only with a Referer. */
export const answerOverpass = (request: StandInRequest, amenities: readonly Amenity[]): StandInReply => {
  if (!request.headers?.referer) return htmlReply(406, 'Not Acceptable: a Referer is needed');
  if (request.method !== 'POST') return htmlReply(405, 'The stand-in only takes POST');
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return htmlReply(400, 'Error: a form is needed');
  }
  const query = readQuery(new URLSearchParams(request.body ?? '').get('data') ?? '');
  if (!query) return htmlReply(400, 'Error: parse error');
  const elements = amenities
    .filter(
      ({ kind, point: [lon, lat] }) =>
        lon >= query.west &&
        lon <= query.east &&
        lat >= query.south &&
        lat <= query.north &&
        query.statements.some((conditions) => conditions.every((holds) => holds(tagsOf[kind]))),
    )
    .map(elementOf);
  return jsonReply({
    version: 0.6,
    generator: 'Overpass API',
    osm3s: { timestamp_osm_base: '2026-11-01T10:00:00Z', copyright: 'ODbL' },
    elements,
  });
};
