import { describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { planFileOfTables } from '@/exchange/plan/tables/planFileOfTables';
import { planTables } from '@/exchange/plan/tables/planTables';
import type { Table } from '@/exchange/plan/tables/table';
import { practicePlan } from '@/sources/practice/practicePlan';
import { randomPlan } from '../randomPlan';

const rowsOf = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));

/** What is read back out of the tables of a plan. */
const back = (plan: Plan) => {
  const rows = new Map(planTables(plan).map((table) => [table.name, rowsOf(table)]));
  const file = planFileOfTables({ rows, geometries: plan.locations.map(({ geometry }) => geometry) });
  const read = readGeoJson(JSON.stringify(file));
  if (!read.ok || read.kind !== 'plan') throw new Error(JSON.stringify(read));
  return { notes: read.notes, plan: { ...read.header, ...pickRecords(read) } };
};

describe('een plan als tabellen', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is weer hetzelfde plan als je ze teruglegt (plan %i)', (seed) => {
    const plan = randomPlan(seed);
    expect(back(plan)).toStrictEqual({ notes: [], plan });
  });

  it('heeft een rij per locatie, en een rij per programmaregel die zegt bij welke', () => {
    const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
    const [locations, lines] = planTables(plan);
    expect(locations?.name).toBe('locaties');
    expect(locations?.rows).toHaveLength(25);
    expect(lines?.name).toBe('programmaregels');
    expect(lines?.rows).toHaveLength(plan.locations.flatMap(({ programme }) => programme).length);
    const [first] = lines ? rowsOf(lines) : [];
    expect(first).toMatchObject({ locatie_id: plan.locations[0]?.id, locatie: plan.locations[0]?.name });
  });

  it('heeft geen twee tabellen met dezelfde naam', () => {
    const names = planTables(randomPlan(1)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
