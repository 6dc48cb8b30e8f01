import { expect, it } from 'vitest';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { partName, seedsOfPart } from '../part';
import { readHostileFiles, share } from './readHostileFiles';
import { readResultSchema } from './readResultSchema';

const seeds = seedsOfPart(10_000 * share);
const files = seeds.length;

it(
  `${files} kapotte bestanden: nooit een crash, nooit langer dan 2 s, en het open plan blijft heel (${partName})`,
  {
    timeout: 60_000 + files * 60,
  },
  () => readHostileFiles(`${files} kapotte bestanden`, seeds, 'light'),
);

/** Found by the files above. */
it('een versie die geen getal is maar 1e999, geeft een melding en geen antwoord dat niemand kan lezen', () => {
  const read = readGeoJson(
    '{"type":"FeatureCollection","format":"boven-de-kaart","version":1e999,"features":[]}',
  );
  expect(readResultSchema.safeParse(read).error).toBeUndefined();
  expect(read.ok && read.notes[0]).toMatchObject({ code: 'bad_version', value: 'Infinity' });
});

/** Found with another set of files. */
it('kolommen die samen meer woningen geven dan een regel kan houden, geven er niet meer', () => {
  const properties = { aantal_zorggeschikt: -100_000, aantal_regulier: 12, aantal_woningen: 24 };
  const feature = { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [5.1, 52.1] } };
  const read = readGeoJson(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  expect(readResultSchema.safeParse(read).error).toBeUndefined();
});
