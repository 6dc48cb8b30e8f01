import { describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { randomPlan } from './randomPlan';

const emptyPlan = { locations: [], partners: [] };

/** The plan that an empty plan becomes when a file is taken in. */
const takenIn = (file: string | Uint8Array): { plan: Plan; notes: unknown[] } => {
  const read = readGeoJson(file);
  if (!read.ok || read.kind !== 'plan') throw new Error(`no plan: ${JSON.stringify(read)}`);
  const { locations, partners } = fitIntoPlan(read, emptyPlan, 'Locatie');
  return { plan: { ...read.header, ...pickRecords({ ...read, partners, locations }) }, notes: read.notes };
};

const seeds = Array.from({ length: 60 }, (_, n) => n + 1);

describe('een plan als GeoJSON bewaren en weer openen', () => {
  it.each(seeds)('geeft hetzelfde plan terug, zonder meldingen (plan %i)', (seed) => {
    const plan = randomPlan(seed);
    const back = takenIn(writeGeoJson(plan));
    expect(back.notes).toEqual([]);
    expect(back.plan).toStrictEqual(plan);
  });

  it('werkt ook voor een leeg plan', () => {
    const plan = randomPlan(7, 0);
    expect(takenIn(writeGeoJson(plan)).plan).toStrictEqual(plan);
  });

  it('geeft voor hetzelfde plan elke keer dezelfde bytes, ook na heropenen', () => {
    for (const seed of [1, 2, 3]) {
      const file = writeGeoJson(randomPlan(seed));
      expect(writeGeoJson(randomPlan(seed))).toBe(file);
      expect(writeGeoJson(takenIn(file).plan)).toBe(file);
    }
  });

  it('geeft hetzelfde plan als een ander programma de volgorde van locaties en partners omdraaide', () => {
    const plan = randomPlan(9, 20);
    const reversed = {
      ...plan,
      locations: plan.locations.toReversed(),
      partners: plan.partners.toReversed(),
    };
    expect(takenIn(writeGeoJson(reversed)).plan).toStrictEqual(plan);
  });

  it('werkt ook als UTF-16 of UTF-8 met BOM, zoals Windows-programma’s bewaren', () => {
    const plan = randomPlan(11);
    const file = `\uFEFF${writeGeoJson(plan)}`;
    const utf16 = Buffer.from(file, 'utf16le');
    expect(takenIn(new TextEncoder().encode(file)).plan).toStrictEqual(plan);
    expect(takenIn(utf16).plan).toStrictEqual(plan);
    expect(takenIn(Buffer.from(utf16).swap16()).plan).toStrictEqual(plan);
    expect(takenIn(file).plan).toStrictEqual(plan);
  });
});
