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

it('een kolom met meer woningen dan een regel kan houden, wijzigt het programma niet (7825)', () =>
  readHostileFiles('zaad 7825', [7825], 'light'));
