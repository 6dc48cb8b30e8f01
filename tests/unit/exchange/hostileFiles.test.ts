import { expect, it } from 'vitest';
import { planSchema } from '@/domain/plan';
import { fitIntoPlan } from '@/exchange/fitIntoPlan';
import { readGeoJson } from '@/exchange/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/geojson/writeGeoJson';
import { readResultSchema } from '@/exchange/readResult';
import { type Random, randomFrom } from './random';
import { randomPlan } from './randomPlan';

type Mutation = (text: string, random: Random) => string | Uint8Array;

const somewhere = (text: string, random: Random): number => random.int(0, text.length - 1);

/** Puts something in the place of one value of the file, number or string. */
const replaceValue = (text: string, random: Random, value: string): string => {
  const values = [...text.matchAll(/(?<=[:[,])\s*(?:-?\d[\d.e-]*|"[^"\\]*"(?!:))/g)];
  const hit = values.length > 0 ? random.pick(values) : undefined;
  if (hit === undefined) return text;
  return text.slice(0, hit.index) + value + text.slice(hit.index + hit[0].length);
};

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const nestedCollections = (depth: number): string =>
  `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
const ring = (corners: number): string =>
  `[[${Array.from({ length: corners }, (_, n) => `[${5 + n / 1e7},52]`).join(',')}]]`;

const badValues = [
  'NaN',
  '1e308',
  '-1e308',
  '1e999',
  '-1',
  '0.5',
  '"12"',
  'null',
  'true',
  '{}',
  '[]',
  '{"__proto__":{"a":1},"constructor":{"prototype":1}}',
  '"\\ud800"',
  '"<img src=x onerror=alert(1)>"',
  `"${'x'.repeat(50_000)}"`,
];

const mutations: Record<string, Mutation> = {
  truncated: (text, random) => text.slice(0, somewhere(text, random)),
  bitFlipped: (text, random) => {
    const bytes = new TextEncoder().encode(text);
    for (let n = random.int(1, 8); n > 0; n -= 1) {
      const at = random.int(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    }
    return bytes;
  },
  badValue: (text, random) => replaceValue(text, random, random.pick(badValues)),
  manyBadValues: (text, random) => {
    let result = text;
    for (let n = 0; n < 12; n += 1) result = replaceValue(result, random, random.pick(badValues.slice(1)));
    return result;
  },
  keyRenamed: (text, random) => {
    const keys = [...text.matchAll(/"(\w+)":/g)];
    const key = random.pick(keys)[1] ?? '';
    return text.replaceAll(`"${key}":`, `"${random.pick(['__proto__', 'constructor', 'toString', 'x'])}":`);
  },
  deeplyNested: (text, random) => replaceValue(text, random, nested(random.pick([10, 1_000, 200_000]))),
  nestedCollections: (text) =>
    text.replaceAll(/"geometry":\{[^}]*\}/g, `"geometry":${nestedCollections(2_000)}`),
  duplicateIds: (text) => text.replaceAll(/"id":"[^"]*"/g, '"id":"a"'),
  sameNames: (text) => text.replaceAll(/"naam":"[^"]*"/g, '"naam":"Dorpshart"'),
  hugeRing: (text, random) =>
    text.replace(/"coordinates":\[[\d.,[\]e-]*\]/, `"coordinates":${ring(random.pick([90_000, 300_000]))}`),
  byteOrderMark: (text, random) => random.pick(['\uFEFF', '\uFEFF\uFEFF']) + text,
  utf16: (text, random) => {
    const bytes = Buffer.from((random.oneIn(2) ? '\uFEFF' : '') + text, 'utf16le');
    return random.oneIn(2) ? bytes : bytes.subarray(0, bytes.length - 1);
  },
  wrongType: (text, random) =>
    text.replaceAll('"Polygon"', `"${random.pick(['LineString', 'Point', 'MultiPolygon', '', 'Circle'])}"`),
};

const names = Object.keys(mutations);
const runs = 400;

it(`${runs} kapotte bestanden: nooit een crash, nooit langer dan 2 s, altijd een geldig plan of een reden`, () => {
  const outcomes = new Map<string, number>();
  let slowest = 0;
  let notes = 0;
  for (let seed = 0; seed < runs; seed += 1) {
    const random = randomFrom(seed + 100);
    const name = names[seed % names.length] ?? '';
    const broken = mutations[name]?.(writeGeoJson(randomPlan((seed % 40) + 1, 8)), random) ?? '';
    const start = performance.now();
    const read = readGeoJson(broken);
    const ms = performance.now() - start;
    slowest = Math.max(slowest, ms);
    expect(ms, `${name}, seed ${seed}`).toBeLessThan(2_000);
    expect(readResultSchema.safeParse(read).error, `${name}, seed ${seed}`).toBeUndefined();
    if (read.ok && read.kind === 'plan') {
      const fitted = fitIntoPlan(read, { locations: [], partners: [] }, 'Locatie');
      const plan = planSchema.safeParse({ ...read.header, ...fitted });
      expect(plan.error, `${name}, seed ${seed}`).toBeUndefined();
      expect(new Set(fitted.locations.map(({ id }) => id)).size).toBe(fitted.locations.length);
      expect(new Set(fitted.locations.map((location) => location.name)).size).toBe(fitted.locations.length);
    }
    if (read.ok) notes += read.notes.length;
    const outcome = read.ok ? read.kind : read.error.code;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(Reflect.get({}, 'a')).toBeUndefined();
  const counts = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  process.stdout.write(
    `${runs} kapotte bestanden: ${counts}; ${notes} meldingen; traagste ${Math.round(slowest)} ms\n`,
  );
}, 60_000);
