import * as z from 'zod/mini';
import { isDutch, looksLikeRd } from '@/geo/crs';
import { loadRd } from '@/geo/rd';
import type { Place } from '@/geo/squares/nearest';
import { pointsOnLines } from '@/geo/squares/walkGraph';

/** Why a file is no network of paths. */
export const pathsFaults = ['too_large', 'not_readable', 'no_lines', 'elsewhere'] as const;
export type PathsFault = (typeof pathsFaults)[number];

const largest = 100 * 1024 * 1024;
/** Of all lines, with those in between. A municipality has some hundred thousand; a province would take all memory. */
const mostPoints = 2_000_000;

const position = z.tuple([z.number(), z.number()], z.unknown());
const line = z.object({ type: z.literal('LineString'), coordinates: z.array(position) });
const lines = z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) });
const feature = z.object({ geometry: z.discriminatedUnion('type', [line, lines]) });
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

type Read = { ok: true; lines: Place[][] } | { ok: false; fault: PathsFault };

const fail = (fault: PathsFault): Read => ({ ok: false, fault });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The lines of a GeoJSON file, in Rijksdriehoek or in degrees, as metres on the flat grid. Never rejects. */
export const readPaths = async (file: Blob): Promise<Read> => {
  if (file.size > largest) return fail('too_large');
  const read = collection.safeParse(parsed(await file.text().catch(() => '')));
  if (!read.success) return fail('not_readable');
  const found = read.data.features.flatMap((each) => {
    const { data } = feature.safeParse(each);
    if (data === undefined) return [];
    const { geometry } = data;
    return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  });
  const [first] = found.find((each) => each.length > 1) ?? [];
  if (first === undefined) return fail('no_lines');
  if (found.reduce((sum, { length }) => sum + length, 0) > mostPoints) return fail('too_large');
  const isRd = looksLikeRd(first[0], first[1]);
  const isHere = isRd ? looksLikeRd : isDutch;
  if (!found.every((each) => each.every(([x, y]) => isHere(x, y)))) return fail('elsewhere');
  const { toRd } = await loadRd();
  const lines = found.map((each) => each.map(([x, y]): Place => (isRd ? [x, y] : toRd([x, y]))));
  return pointsOnLines(lines) > mostPoints ? fail('too_large') : { ok: true, lines };
};
