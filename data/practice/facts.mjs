// What is known about the municipality, for the sources of the app. Everything is invented.
import { readFileSync } from 'node:fs';
import { buildingsOf, streetsOf } from './buildingFacts.mjs';
import { areaOf } from './geometry.mjs';
import { neighbourhoodsOf } from './neighbourhoodFacts.mjs';
import { place, shape, table } from './tables.mjs';
import { zoningOf } from './zoningFacts.mjs';

/** The practice plan has the same target: this file is the one place. */
const target = JSON.parse(readFileSync(new URL('target.json', import.meta.url), 'utf8'));

const header = {
  fictief: true,
  note: 'Oefengemeente Markerwaard: alle namen, plaatsen en getallen zijn verzonnen.',
};

/** `name -> content` of every file with facts. Ids are not written: they follow from the row. */
export const factFilesOf = (town) => ({
  'facts.json': {
    ...header,
    asOf: target.asOf,
    /** No municipality has this code. */
    municipality: { code: 'GM9999', name: 'Markerwaard', shape: shape([[town.borders[0]]]) },
    target,
    neighbourhoods: neighbourhoodsOf(town),
    streets: streetsOf(town),
    amenities: table(
      ['kind', 'name', 'lon', 'lat'],
      town.pois
        .filter(({ dutch }) => dutch !== undefined)
        .map(({ dutch, name, point }) => [dutch, name, ...place(point)]),
    ),
  },
  'buildings.json': { ...header, ...buildingsOf(town) },
  'parcels.json': {
    ...header,
    ...table(
      ['area', 'shape'],
      town.parcels.map(({ ring }) => [Math.round(areaOf(ring)), shape([[ring]])]),
    ),
  },
  'zoning.json': { ...header, ...zoningOf(town) },
});
