import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildTown } from '../../../data/practice/build.mjs';
import { contains, distanceToLine, middleOf, overlap, shrunk } from '../../../data/practice/geometry.mjs';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const committed = {
  'markerwaard.pmtiles': path('public/practice/markerwaard.pmtiles'),
  'facts.json': path('public/practice/facts.json'),
  'parcels.json': path('public/practice/parcels.json'),
  'plots.json': path('data/practice/plots.json'),
};

type Table = { columns: string[]; rows: unknown[][] };
type Neighbourhood = {
  name: string;
  people: number;
  people65: number;
  people80: number;
  households: number;
  homes: number;
  tenure: Record<string, number>;
};
type Facts = {
  fictief: boolean;
  streets: string[];
  addresses: Table;
  amenities: Table;
  seniorComplexes: { name: string; homes: number }[];
  neighbourhoods: Neighbourhood[];
};
const facts: Facts = JSON.parse(readFileSync(committed['facts.json'], 'utf8'));
const town = buildTown();
const [shore] = town.borders;

describe('de oefengemeente', () => {
  it('is tot op de byte wat de generator maakt', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'markerwaard-'));
    execFileSync(process.execPath, [path('data/practice/generate.mjs'), folder]);
    for (const [name, file] of Object.entries(committed)) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(file)), name).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });

  it('is licht genoeg om mee te leveren', () => {
    expect(statSync(committed['markerwaard.pmtiles']).size).toBeLessThan(3_000_000);
    const tables = statSync(committed['facts.json']).size + statSync(committed['parcels.json']).size;
    expect(tables).toBeLessThan(1_500_000);
  });

  it('zegt in elk bestand dat alles verzonnen is', () => {
    for (const file of Object.values(committed)) {
      expect(readFileSync(file, 'latin1')).toMatch(/"fictief": ?true/);
    }
  });

  it('heeft de maat van een klein stadje', () => {
    expect(town.buildings.length).toBeGreaterThan(3_500);
    expect(town.buildings.length).toBeLessThan(5_000);
    expect(town.parcels.length).toBeGreaterThan(3_500);
    expect(facts.streets.length).toBeGreaterThanOrEqual(200);
    expect(new Set(facts.streets).size).toBe(facts.streets.length);
    expect(facts.amenities.rows.length).toBeGreaterThanOrEqual(70);
    expect(facts.seniorComplexes).toHaveLength(6);
  });

  it('heeft geen huisnummer twee keer in een straat', () => {
    const numbers = facts.addresses.rows.map(([street, number]) => `${street} ${number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(4_000);
  });

  it('telt in acht wijken niet meer ouderen dan mensen en niet meer huurders dan woningen', () => {
    expect(facts.neighbourhoods).toHaveLength(8);
    for (const { people, people65, people80, households, homes, tenure } of facts.neighbourhoods) {
      expect(people80).toBeLessThan(people65);
      expect(people65).toBeLessThan(people);
      expect(households).toBeLessThanOrEqual(homes);
      expect(Object.values(tenure).reduce((sum, part) => sum + part)).toBe(homes);
    }
  });

  it('ligt helemaal binnen de dijk', { timeout: 30_000 }, () => {
    const outside = (points: [number, number][]) => points.some((point) => !contains(shore ?? [], point));
    expect(town.buildings.filter(({ ring }) => outside(ring))).toEqual([]);
    expect(town.parcels.filter(({ ring }) => outside(ring))).toEqual([]);
    expect(town.streets.filter(({ line }) => outside(line)).map(({ name }) => name)).toEqual([]);
  });

  it('zet geen huis in het water', { timeout: 30_000 }, () => {
    expect(town.buildings.filter(({ ring }) => !town.isDry(ring))).toEqual([]);
  });

  it('zet geen huis in een ander huis', () => {
    const houses = town.buildings.filter(({ isPart }) => !isPart).map(({ ring }) => shrunk(ring, 1.3));
    const middles = houses.map(middleOf);
    const pairs = houses.flatMap((house, i) =>
      houses.slice(i + 1).filter((other, j) => {
        const [[ax, ay], [bx, by]] = [middles[i] ?? [0, 0], middles[i + 1 + j] ?? [0, 0]];
        return Math.abs(ax - bx) < 60 && Math.abs(ay - by) < 60 && overlap(house, other);
      }),
    );
    expect(pairs).toEqual([]);
  });

  it('zet geen huis op een hoofdweg', () => {
    const main = town.streets.filter(({ kind }) => kind === 'major_road');
    const onRoad = town.buildings.filter(({ ring }) =>
      main.some(({ line }) => distanceToLine(middleOf(ring), line) < 6),
    );
    expect(onRoad).toEqual([]);
  });
});
