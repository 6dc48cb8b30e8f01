import * as z from 'zod/mini';
import type { Bounds } from '@/geo/bounds';
import { sizeOfBounds } from '@/geo/distance';
import { centreOf } from '@/geo/measure';
import { roundPosition } from '@/geo/normalise';
import { widened } from '@/geo/widened';
import type { Found } from '@/sources/asking/answers';
import { isInBox } from '@/sources/inBox';
import { type PeopleSource, type PeopleSquare, peopleSquareSchema } from '@/sources/interfaces/people';
import { fieldSchema } from './cbsFields';
import { readPage } from './featurePage';
import { inText, surfaceSchema, textSchema } from './surface';
import { squareEditions, squares } from './urls';
import type { Work } from './work';

/**
 * Not the box itself is asked about, which may lie around a soft plan, but the cell of a grid of some 1 km that holds its
 * middle, with the same edge around it whatever the box: what is asked tells the cell and no more.
 */
const grid = { lon: 0.015, lat: 0.01 };
/** Metres; a larger box could stick out of the cell with its edge. 300 m around a place and some play. */
const widest = 620;
/** The most that the service gives at once. A cell with its edge holds some 300 squares. */
const most = 1_000;
const timeout = 30_000;

/** People of 80 and over are not in these squares. */
const featureSchema = z.pipe(
  z.pipe(
    z.object({
      geometry: surfaceSchema,
      properties: z.object({ crs28992res100m: textSchema, aantalInwoners65JaarEnOuder: fieldSchema }),
    }),
    z.transform(
      ({ geometry, properties }): PeopleSquare => ({
        id: properties.crs28992res100m,
        point: roundPosition(centreOf(geometry)),
        people65: properties.aantalInwoners65JaarEnOuder,
        people80: null,
      }),
    ),
  ),
  peopleSquareSchema,
);

const cellOf = ([west, south, east, north]: Bounds): Bounds => {
  const left = Math.floor((west + east) / 2 / grid.lon) * grid.lon;
  const bottom = Math.floor((south + north) / 2 / grid.lat) * grid.lat;
  return widened([left, bottom, left + grid.lon, bottom + grid.lat], widest / 2);
};

const addressFor = (year: number, [west, south, east, north]: Bounds): string =>
  `${squares(year)}?${new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: 'vierkantstatistieken100m:vierkant_100m',
    outputFormat: 'application/json',
    srsName: 'EPSG:4326',
    // A WFS wants latitude first.
    bbox: `${[south, west, north, east].map(inText).join(',')},EPSG:4326`,
    count: String(most),
  })}`;

/** Squares of 100 m of the CBS, with how many people of 65 and over live there. */
export const createPeople = ({ ask, answers }: Work): PeopleSource => {
  const askEdition = async (
    year: number,
    box: Bounds,
    signal?: AbortSignal,
  ): Promise<Found<PeopleSquare[]>> => {
    const reply = await ask({ url: addressFor(year, box), timeout }, signal);
    if (!reply.ok) return reply;
    const page = readPage(reply, featureSchema);
    // A list that may have been cut off, or misses one, would make a neighbourhood look empty.
    if (!page.ok || page.hasUnread || page.features.length >= most)
      return { ok: false, reason: 'unexpected' };
    return { ok: true, value: page.features, asOf: `${year}-01-01` };
  };

  return {
    within: async (bounds, asking) => {
      const { width, height } = sizeOfBounds(bounds);
      if (width > widest || height > widest)
        return { ok: false, failure: { source: 'cbs', reason: 'absent' } };
      const box = cellOf(bounds);
      const answer = await answers<PeopleSquare[]>(
        {
          source: 'cbs',
          kind: 'people',
          key: box.map(inText).join(),
          schema: z.array(peopleSquareSchema),
          ask: async (signal) => {
            let found: Found<PeopleSquare[]> = { ok: false, reason: 'refused' };
            for (const year of squareEditions) {
              found = await askEdition(year, box, signal);
              // Another year is tried when this one is not there (any more).
              if (found.ok || found.reason !== 'refused') return found;
            }
            return found;
          },
        },
        asking,
      );
      return answer.ok
        ? { ...answer, value: answer.value.filter(({ point }) => isInBox(point, bounds)) }
        : answer;
    },
  };
};
