import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featureCollection, intersect, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { NeighbourhoodFigure } from '@/sources/interfaces/neighbourhoods';
import { practicePlan } from '@/sources/practice/practicePlan';
import { buildTown } from '../../../data/practice/build.mjs';
import {
  areaOf,
  contains,
  distanceToLine,
  middleOf,
  overlap,
  shrunk,
} from '../../../data/practice/geometry.mjs';
import { siteWishes } from '../../../data/practice/sites.mjs';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const committed = {
  'markerwaard.pmtiles': path('public/practice/markerwaard.pmtiles'),
  'facts.json': path('public/practice/facts.json'),
  'buildings.json': path('public/practice/buildings.json'),
  'parcels.json': path('public/practice/parcels.json'),
  'zoning.json': path('public/practice/zoning.json'),
  'paths.json': path('public/practice/paths.json'),
  'plots.json': path('data/practice/plots.json'),
};

type Table = { columns: string[]; rows: unknown[][] };
type Facts = {
  target: unknown;
  streets: Table;
  amenities: Table;
  neighbourhoods: { list: { name: string; figures: Record<NeighbourhoodFigure, number> }[] };
};
const read = (name: keyof typeof committed): unknown => JSON.parse(readFileSync(committed[name], 'utf8'));
const facts = read('facts.json') as Facts;
const buildings = read('buildings.json') as Table & { uses: string[][] };
const town = buildTown();
const [shore] = town.borders;
const column = (name: string): number => buildings.columns.indexOf(name);

describe('de oefengemeente', () => {
  it('is tot op de byte wat de generator maakt', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'markerwaard-'));
    const told = execFileSync(process.execPath, [path('data/practice/generate.mjs'), folder], {
      encoding: 'utf8',
    });
    for (const [name, file] of Object.entries(committed)) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(file)), name).toBe(true);
    }
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(committed).toSorted());
    expect(told).toMatch(/buildings\.json: \d+ kB/);
    expect(told).toMatch(/made in [\d.]+ s/);
    rmSync(folder, { recursive: true });
  });

  it('is licht genoeg om mee te leveren', () => {
    const folder = path('public/practice');
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000);
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
    const streets = facts.streets.rows.map(([name]) => name);
    expect(streets.length).toBeGreaterThanOrEqual(200);
    expect(new Set(streets).size).toBe(streets.length);
  });

  it('heeft 80 voorzieningen van de zeven soorten die voor ouderen tellen, in elke buurt een huisarts', () => {
    const kinds = facts.amenities.rows.map(([kind]) => kind);
    const seven = 'supermarkt huisarts apotheek bushalte ontmoetingsplek park zorgsteunpunt'.split(' ');
    expect(kinds.filter((kind) => seven.includes(String(kind))).length).toBeGreaterThanOrEqual(80);
    for (const kind of seven) expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThan(4);
    expect(kinds.filter((kind) => kind === 'huisarts')).toHaveLength(8);
  });

  it('heeft zes complexen voor ouderen, elk een gebouw met naam, adres en woningen', () => {
    const wishes = Object.values(siteWishes).filter(({ isSenior }) => isSenior);
    expect(wishes).toHaveLength(6);
    for (const { name, homes } of wishes) {
      const row = buildings.rows.find((each) => each[column('name')] === name) ?? [];
      expect(row[column('units')], name).toBe(homes);
      expect(row[column('street')], name).toBeGreaterThanOrEqual(0);
      expect(buildings.uses[Number(row[column('uses')])], name).toContain('woonfunctie');
    }
  });

  it('heeft leegstaande gebouwen om iets mee te doen', () => {
    const vacant = buildings.rows.filter((row) => row[column('isVacant')] === 1);
    expect(vacant.length).toBeGreaterThanOrEqual(6);
  });

  it('heeft de opgave van het oefenplan, en zegt dat die verzonnen is', () => {
    const { target } = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
    expect(facts.target).toMatchObject(target);
    expect(target.source).toBe('Oefengemeente Markerwaard (verzonnen)');
  });

  it('heeft geen huisnummer twee keer in een straat', () => {
    const numbers = buildings.rows
      .filter((row) => row[column('street')] !== -1)
      .map((row) => `${row[column('street')]} ${row[column('number')]}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(4_000);
  });

  it('telt in negen buurten niet meer ouderen dan mensen en niet meer huurders dan woningen', () => {
    const { list } = facts.neighbourhoods;
    expect(list.map(({ name }) => name).at(-1)).toBe('Buitengebied');
    expect(list).toHaveLength(9);
    for (const { name, figures } of list) {
      expect(figures.people_80_plus, name).toBeLessThan(figures.people_65_plus);
      expect(figures.people_65_plus, name).toBeLessThan(figures.people);
      expect(figures.households, name).toBeLessThanOrEqual(figures.homes);
      expect(
        figures.homes_owner_occupied + figures.homes_housing_association + figures.homes_other_rent,
        name,
      ).toBe(figures.homes);
    }
  });

  it('telt elke woning in één buurt', () => {
    const homes = facts.neighbourhoods.list.reduce((sum, { figures }) => sum + figures.homes, 0);
    expect(homes).toBe(town.buildings.reduce((sum, building) => sum + building.homes, 0));
  });

  it('legt de buurten naast elkaar: samen de hele gemeente, nergens over elkaar', () => {
    const outlines = [...town.outlines.values()];
    const surface = ([outer = [], ...holes]: [number, number][][]) =>
      holes.reduce((sum, hole) => sum - areaOf(hole), areaOf(outer));
    const sum = outlines.reduce((total, outline) => total + surface(outline), 0);
    expect(sum / areaOf(shore ?? [])).toBeCloseTo(1, 6);
    const surfaces = outlines.map((rings) => polygon(rings.map((ring) => [...ring, ring[0] ?? [0, 0]])));
    for (const [i, one] of surfaces.entries()) {
      for (const other of surfaces.slice(i + 1))
        expect(intersect(featureCollection([one, other]))).toBeNull();
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
