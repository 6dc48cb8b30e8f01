import { describe, expect, it } from 'vitest';
import { pickRecords } from '@/domain/recordParts';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { writePlanFile } from '@/exchange/door/writeFile';
import { formats } from '@/exchange/formats/registry';
import { positionsOf } from '@/geo/bounds';
import { metresBetween } from '@/geo/distance';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { bytesOf } from './gdal';

const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const written = formats
  .filter(({ holds, write }) => holds === 'plan' && write !== undefined)
  .map(({ id }) => id);
const textOf = async (...given: Parameters<typeof bytesOf>) =>
  new TextDecoder().decode(await bytesOf(...given));

describe('elk formaat', () => {
  it.each(written)('%s: hetzelfde plan geeft dezelfde bytes', async (format) => {
    const first = await bytesOf(plan, format);
    expect(first.length).toBeGreaterThan(1_000);
    expect(Buffer.compare(first, await bytesOf(structuredClone(plan), format))).toBe(0);
  });

  it.each(written)(
    '%s: een leeg plan, een locatie zonder plek en rare tekst geven ook een bestand',
    async (format) => {
      const { geometry: _, ...placeless } = exampleLocation({ id: 'b', name: '\u0000=1+1 "<&>"; \ud800' });
      const odd = examplePlan({ name: '\u0001 ]]>', locations: [exampleLocation({ id: 'a' }), placeless] });
      for (const each of [examplePlan(), odd]) {
        expect((await writePlanFile(each, format)).ok).toBe(true);
      }
    },
  );
});

it('GeoJSON (RD) komt terug als hetzelfde plan, op de centimeter na', async () => {
  const file = new Blob([new Uint8Array(await bytesOf(plan, 'geojson_rd'))]);
  const read = await readPlanFile(file);
  if (!read.ok || read.kind !== 'plan') throw new Error(JSON.stringify(read));
  const bare = (locations: readonly object[]) =>
    locations.map((location) => ({ ...location, geometry: null }));
  expect({ ...pickRecords(read), locations: bare(read.locations) }).toEqual({
    ...pickRecords(plan),
    locations: bare(plan.locations),
  });
  for (const [index, { geometry }] of read.locations.entries()) {
    const before = plan.locations[index]?.geometry;
    const corners = before === undefined ? [] : positionsOf(before);
    for (const [at, corner] of (geometry === undefined ? [] : positionsOf(geometry)).entries()) {
      expect(metresBetween(corner, corners[at] ?? [0, 0])).toBeLessThan(0.015);
    }
  }
});

describe('tekst die een ander programma zou misverstaan', () => {
  const location = exampleLocation({
    id: 'a',
    name: '=HYPERLINK("http://x")',
    notes: '-1 & <b> \u0007;',
    programme: [
      {
        id: 'l',
        count: -12,
        type: 'regulier',
        segment: 'onbekend',
        completed: 0,
        owner: 'onbekend',
        building: 'onbekend',
      },
    ],
  });
  const odd = examplePlan({ locations: [location] });

  it('blijft in CSV tekst, ook als hij met = + - of @ begint; een getal blijft een getal', async () => {
    const [head = '', row = ''] = (await textOf(odd, 'csv')).split('\r\n');
    expect(head).toContain('naam;');
    expect(row).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(row).toContain("'-1 & <b>");
    expect(row).toContain(';-12;');
  });

  it('verliest in KML alleen wat XML niet mag hebben', async () => {
    const text = await textOf(odd, 'kml');
    expect(text).toContain('<name>=HYPERLINK(&quot;http://x&quot;)</name>');
    expect(text).toContain('<description>-1 &amp; &lt;b&gt; ;</description>');
  });
});

it('DIWI krijgt elke woning, sloop apart, en zegt wat er niet in kan', async () => {
  const result = await writePlanFile(plan, 'diwi');
  if (!result.ok) throw new Error(result.error);
  const file: {
    crs: unknown;
    features: {
      properties: { woning_blokken: { mutatiegegevens: { mutatie_type: string; aantal: number } }[] };
    }[];
  } = JSON.parse(await result.value.file.text());
  const points = plan.locations.filter(({ geometry }) => geometry?.type === 'Point');
  expect(result.value.lost).toEqual({ no_place: 0, no_surface: points.length });
  expect(file.features).toHaveLength(plan.locations.length - points.length);
  const blocks = file.features.flatMap(({ properties }) => properties.woning_blokken);
  const net = blocks.reduce(
    (sum, { mutatiegegevens: { mutatie_type, aantal } }) =>
      sum + (mutatie_type === 'SLOOP' ? -aantal : aantal),
    0,
  );
  const surfaces = plan.locations.filter((location) => !points.includes(location));
  expect(net).toBe(surfaces.flatMap(({ programme }) => programme).reduce((sum, { count }) => sum + count, 0));
  expect(JSON.stringify(file.crs)).toContain('EPSG:28992');
});
