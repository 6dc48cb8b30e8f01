import type { Bounds } from '@/geo/bounds';
import type { StandInFeature } from './features';
import { jsonReply, problem, type StandInReply } from './reply';

/** A collection of an OGC API: `filters` are the fields that can be asked for by value. */
export type StandInCollection = { filters: readonly string[]; features: readonly StandInFeature[] };

const known = ['f', 'bbox', 'bbox-crs', 'crs', 'limit', 'cursor'];
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const mostPerPage = 1_000;

const boxOf = (text: string): Bounds | null => {
  const [west, south, east, north, ...rest] = text.split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const box: Bounds = [west, south, east, north];
  return rest.length === 0 && box.every(Number.isFinite) ? box : null;
};

const touch = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const withoutBounds = ({ bounds: _, ...feature }: StandInFeature) => feature;

/** PDOK's GoKoala, as far as it is documented: strict on parameters, ten by default, pages by cursor. */
export const answerItems = (url: URL, { filters, features }: StandInCollection): StandInReply => {
  const parameters = url.searchParams;
  const unknown = [...parameters.keys()].find((name) => !known.includes(name) && !filters.includes(name));
  if (unknown) return problem(400, `unknown query parameter(s) found: ${unknown}`);
  if ((parameters.get('crs') ?? crs84) !== crs84) return problem(400, 'the stand-in only knows CRS84');

  const bbox = parameters.get('bbox');
  const box = bbox === null ? null : boxOf(bbox);
  if (bbox !== null && !box) return problem(400, 'bbox should contain exactly 4 values');
  if (box && (box[2] <= box[0] || box[3] <= box[1])) return problem(400, 'bbox has no surface area');

  const limit = Number(parameters.get('limit') ?? 10);
  if (!Number.isInteger(limit) || limit < 1) return problem(400, 'limit should be a positive number');
  const start = Number(Buffer.from(parameters.get('cursor') ?? '', 'base64url').toString() || 0);
  if (!Number.isInteger(start)) return problem(400, 'cursor cannot be decoded');

  const found = features.filter(
    ({ bounds, properties }) =>
      (!box || touch(bounds, box)) &&
      filters.every((name) => !parameters.has(name) || String(properties[name]) === parameters.get(name)),
  );
  const end = start + Math.min(limit, mostPerPage);
  const page = found.slice(start, end);
  const links = [
    { rel: 'self', title: 'This document as GeoJSON', type: 'application/geo+json', href: url.href },
  ];
  if (end < found.length) {
    const next = new URL(url);
    next.searchParams.set('cursor', Buffer.from(String(end)).toString('base64url'));
    links.push({ rel: 'next', title: 'Next page', type: 'application/geo+json', href: next.href });
  }
  const collection = {
    type: 'FeatureCollection',
    timeStamp: '2026-11-01T10:00:00Z',
    links,
    features: page.map(withoutBounds),
    numberReturned: page.length,
  };
  return jsonReply(collection, 'application/geo+json', { 'content-crs': `<${crs84}>` });
};
