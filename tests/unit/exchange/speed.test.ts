import { describe, expect, it } from 'vitest';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { randomPlan } from './randomPlan';
import { readResultSchema } from './readResultSchema';

const timed = <Value>(label: string, work: () => Value): { value: Value; ms: number } => {
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  process.stdout.write(`${label}: ${Math.round(ms)} ms\n`);
  return { value, ms };
};

const square = (n: number): number[][][] => {
  const x = 5 + (n % 100) * 0.001;
  const y = 52 + Math.floor(n / 100) * 0.001;
  const side = Array.from({ length: 5 }, (_, i) => i * 0.0001);
  const ring = [
    ...side.map((d) => [x + d, y]),
    ...side.map((d) => [x + 0.0005, y + d]),
    ...side.map((d) => [x + 0.0005 - d, y + 0.0005]),
    ...side.map((d) => [x, y + 0.0005 - d]),
  ];
  return [[...ring, [x, y]]];
};

const foreign = (count: number, properties: (n: number) => object): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, n) => ({
      type: 'Feature',
      properties: properties(n),
      geometry: { type: 'Polygon', coordinates: square(n) },
    })),
  });

describe('een groot bestand wordt gelezen; hoe snel, wordt getoond en niet afgekeurd', () => {
  it('5.000 vlakken van een ander programma', () => {
    const file = foreign(5_000, (n) => ({ plannaam: `Plan ${n}`, OBJECTID: n, gemeente: 'Utrecht' }));
    const { value } = timed(`5.000 vreemde vlakken (${file.length} tekens)`, () => readGeoJson(file));
    expect(value).toMatchObject({ ok: true, kind: 'locations' });
  });

  it('een eigen plan van 2.000 locaties en het antwoord van de worker erover', () => {
    const plan = randomPlan(5, 2_000);
    const short = { ...plan, locations: plan.locations.map((location) => ({ ...location, notes: '' })) };
    const written = timed('2.000 locaties schrijven', () => writeGeoJson(short));
    const { value } = timed(`2.000 eigen locaties (${written.value.length} tekens)`, () =>
      readGeoJson(written.value),
    );
    expect(value).toMatchObject({ ok: true, kind: 'plan', notes: [] });
    const checked = timed('antwoord nakijken', () => readResultSchema.safeParse(value));
    expect(checked.value.success).toBe(true);
  });

  it('2.000 locaties die allemaal hetzelfde heten en vol fouten zitten', () => {
    const file = foreign(2_000, () => ({
      naam: 'Dorpshart',
      planologische_status: 'weet niet',
      ingreep: {},
      intramurale_plaatsen: -1,
      programma: [{ aantal: '12' }, { aantal: 4, woningtype: 'hofje', segment: 7, opleverjaar: 1900 }],
      partners: [{ id: 'weg' }],
    }));
    const { value } = timed('2.000 locaties vol fouten', () => readGeoJson(file));
    if (!value.ok) throw new Error('not read');
    expect(value.locations[1_999]?.name).toBe('Dorpshart (2000)');
    expect(value.notes).toHaveLength(10_000);
    expect(value.moreNotes).toBeGreaterThan(3_000);
  });

  it('een ring van een miljoen punten wordt geweigerd, niet getekend', () => {
    const ring = Array.from({ length: 1_000_000 }, (_, n) => [5 + n / 1e6, 52]);
    const file = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
    const { value } = timed('ring van 1.000.000 punten', () => readGeoJson(file));
    expect(value).toMatchObject({
      locations: [],
      notes: [{ code: 'too_many_positions', action: 'left_out' }],
    });
  });
});
