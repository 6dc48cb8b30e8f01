import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

type Point = [lon: number, lat: number];
type Geometry =
  | { type: 'Point'; coordinates: Point }
  | { type: 'LineString'; coordinates: Point[] }
  | { type: 'MultiLineString'; coordinates: Point[][] }
  | { type: 'MultiPolygon'; coordinates: Point[][][] };
interface Feature {
  geometry: Geometry;
  properties: { kind: string; name?: string; rank?: number };
}
interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

const detail: Box = { west: 2.8, south: 50.6, east: 7.6, north: 53.8 };
const surroundings: Box = { west: -3, south: 48.5, east: 13, north: 56 };

const fileUrl = (name: string) => new URL(`../../../public/basemap/${name}`, import.meta.url);
const textOf = (name: string) => readFileSync(fileUrl(name), 'utf8');
const featuresOf = (name: string): Feature[] => JSON.parse(textOf(name)).features;
const gzippedKilobytes = (name: string) => gzipSync(textOf(name), { level: 9 }).length / 1000;

const land = featuresOf('land.json');
const rivers = featuresOf('rivers.json');
const provinces = featuresOf('provinces.json');
const places = featuresOf('places.json');

function pointsOf({ geometry }: Feature): Point[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'MultiLineString') return geometry.coordinates.flat();
  return geometry.coordinates.flat(2);
}

function ringContains(ring: Point[], [x, y]: Point): boolean {
  return ring.reduce((inside, [bx, by], index) => {
    const [ax, ay] = ring.at(index - 1) ?? [bx, by];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

function isLand(point: Point): boolean {
  return land.some(
    ({ geometry }) =>
      geometry.type === 'MultiPolygon' &&
      geometry.coordinates.some(([outer = [], ...holes]) => {
        return ringContains(outer, point) && !holes.some((hole) => ringContains(hole, point));
      }),
  );
}

const isWithin = ([lon, lat]: Point, box: Box) =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

const outside = (features: Feature[], box: Box) =>
  features.flatMap(pointsOf).filter((point) => !isWithin(point, box));

const named = (features: Feature[], kind: string) =>
  features.filter(({ properties }) => properties.kind === kind).map(({ properties }) => properties.name);

const rankOf = (name: string) => places.find((place) => place.properties.name === name)?.properties.rank;

describe('de ingebouwde kaart van Nederland', () => {
  it.each<[string, Point]>([
    ['het IJsselmeer', [5.4, 52.8]],
    ['het Markermeer', [5.2, 52.52]],
    ['de Waddenzee', [5.28, 53.22]],
    ['de Noordzee', [3.75, 52.75]],
    ['de Westerschelde', [3.73, 51.39]],
    ['de Oosterschelde', [3.92, 51.6]],
    ['het Haringvliet', [4.2, 51.78]],
  ])('laat %s als water zien', (_name, point) => {
    expect(isLand(point)).toBe(false);
  });

  it.each<[string, Point]>([
    ['Lelystad', [5.475, 52.518]],
    ['Utrecht', [5.12, 52.09]],
    ['Emmeloord', [5.75, 52.71]],
    ['Almere', [5.214, 52.37]],
    ['Middelburg', [3.61, 51.5]],
    ['Den Burg op Texel', [4.8, 53.055]],
    ['Maastricht', [5.69, 50.85]],
    ['Terneuzen', [3.83, 51.325]],
  ])('laat %s als land zien', (_name, point) => {
    expect(isLand(point)).toBe(true);
  });

  it.each<[string, Point]>([
    ['Antwerpen', [4.42, 51.2]],
    ['Keulen', [6.9, 50.93]],
    ['Hannover', [9.73, 52.37]],
    ['Lille', [3.06, 50.63]],
  ])('loopt door over de grens: %s is land', (_name, point) => {
    expect(isLand(point)).toBe(true);
  });

  it('zet elke waternaam in het water', () => {
    const onLand = places.filter(
      (place) => place.properties.kind === 'water' && pointsOf(place).some(isLand),
    );
    expect(onLand).toEqual([]);
  });

  it('zet elke plaats op het land', () => {
    const inWater = places.filter(
      (place) => place.properties.kind === 'place' && !pointsOf(place).every(isLand),
    );
    expect(inWater.map(({ properties }) => properties.name)).toEqual([]);
  });

  it('noemt de twaalf provincies bij hun Nederlandse naam', () => {
    expect(named(provinces, 'label').toSorted()).toEqual([
      'Drenthe',
      'Flevoland',
      'Fryslân',
      'Gelderland',
      'Groningen',
      'Limburg',
      'Noord-Brabant',
      'Noord-Holland',
      'Overijssel',
      'Utrecht',
      'Zeeland',
      'Zuid-Holland',
    ]);
  });

  it('trekt tussen elke provincie en een buur een grens, en een grens om het land', () => {
    const lines = named(provinces, 'border').flatMap((name) => name?.split(' – '));
    expect(new Set(lines)).toEqual(new Set(named(provinces, 'label')));
    expect(named(provinces, 'country')).toEqual(['Nederland']);
  });

  it('noemt de grote wateren en rivieren', () => {
    expect(named(places, 'water')).toEqual(
      expect.arrayContaining([
        'IJsselmeer',
        'Markermeer',
        'Waddenzee',
        'Noordzee',
        'Westerschelde',
        'Oosterschelde',
      ]),
    );
    expect(named(rivers, 'river')).toEqual(expect.arrayContaining(['Waal', 'Maas', 'IJssel']));
  });

  it('schrijft plaatsnamen in het Nederlands of Fries', () => {
    const names = named(places, 'place');
    expect(names).toEqual(expect.arrayContaining(['Den Haag', 'Hoek van Holland', 'Vlissingen', 'Almere']));
    expect(names).not.toEqual(expect.arrayContaining(['The Hague']));
    expect(names).not.toEqual(expect.arrayContaining(['Almere Stad']));
  });

  it('laat wijken van een stad weg', () => {
    const names = named(places, 'place');
    for (const district of ['Amsterdam-Zuidoost', 'Lombardijen', 'Kop van Zuid', 'Tongelre']) {
      expect(names).not.toContain(district);
    }
  });

  it('zet de grote steden voorop', () => {
    expect(['Amsterdam', 'Rotterdam', 'Den Haag', 'Utrecht', 'Eindhoven'].map(rankOf)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    const ranks = places
      .filter((place) => place.properties.kind === 'place')
      .map((place) => place.properties.rank ?? 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks)).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('heeft van elke gemeente de hoofdplaats, met rang 4 of hoger', () => {
    const table = readFileSync(new URL('../../../data/basemap/main-places.csv', import.meta.url), 'utf8');
    const rows = table.trim().split('\n').slice(1);
    const missing = rows
      .map((row) => row.split(',').at(-3) ?? '')
      .filter((name) => !((rankOf(name) ?? 9) <= 4));
    expect(rows).toHaveLength(342);
    expect(missing).toEqual([]);
  });

  it('blijft binnen het kaartvak', () => {
    expect(outside([...rivers, ...provinces, ...places], detail)).toEqual([]);
    expect(outside(land, surroundings)).toEqual([]);
  });

  it.each([
    ['land.json', 90],
    ['rivers.json', 5],
    ['provinces.json', 15],
    ['places.json', 25],
  ])('laadt snel: %s is samengeperst hooguit %i kB', (name, budget) => {
    expect(gzippedKilobytes(name)).toBeLessThanOrEqual(budget);
  });

  it('zegt van wie de gegevens zijn', () => {
    const credits = textOf('LICENCES.md');
    for (const owner of ['OpenStreetMap', 'ODbL', 'Natural Earth', 'GeoNames', 'CC BY 4.0']) {
      expect(credits).toContain(owner);
    }
  });
});
