import { mostLocations } from '@/exchange/limits';
import type { Random } from './random';

/** Damages the text of a file: to text again, or to bytes. */
type Mutation = (text: string, random: Random) => string | Uint8Array;

const somewhere = (text: string, random: Random): number => random.int(0, Math.max(0, text.length - 1));

/** Puts something in the place of one value of the file, number or string. */
const replaceValue = (text: string, random: Random, value: string): string => {
  const values = [...text.matchAll(/(?<=[:[,])\s*(?:-?\d[\d.e-]*|"[^"\\]*"(?!:))/g)];
  const hit = values.length > 0 ? random.pick(values) : undefined;
  if (hit === undefined) return text;
  return text.slice(0, hit.index) + value + text.slice(hit.index + hit[0].length);
};

/** The value of one of these keys, whatever it is, becomes something else. */
const replaceField = (text: string, random: Random, keys: readonly string[], value: string): string => {
  const hits = [...text.matchAll(new RegExp(`"(?:${keys.join('|')})":\\s*`, 'g'))];
  const hit = hits.length > 0 ? random.pick(hits) : undefined;
  if (hit === undefined) return text;
  const from = hit.index + hit[0].length;
  return text.slice(0, from) + value + text.slice(endOfValue(text, from));
};

/** Where the JSON value that starts at `from` ends: enough for texts that this app wrote. */
const endOfValue = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      at = endOfString(text, at);
    } else if (char === '[' || char === '{') depth += 1;
    else if (depth > 0 && (char === ']' || char === '}')) depth -= 1;
    else if (depth === 0 && (char === ',' || char === ']' || char === '}')) return at;
  }
  return text.length;
};

const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
};

const insertInString = (text: string, random: Random, inserted: string): string => {
  const quotes = [...text.matchAll(/":\s*"/g)];
  const hit = quotes.length > 0 ? random.pick(quotes) : undefined;
  if (hit === undefined) return text + inserted;
  const at = hit.index + hit[0].length;
  return text.slice(0, at) + inserted + text.slice(at);
};

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const nestedObjects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const nestedCollections = (depth: number): string =>
  `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
const ringOf = (corners: number): string =>
  `[[${Array.from({ length: corners }, (_, n) => `[${5 + n / 1e7},52]`).join(',')}]]`;
const spiralOf = (corners: number): string =>
  `[[${Array.from({ length: corners }, (_, n) => `[${5 + (n / 1e6) * Math.cos(n)},${52 + (n / 1e6) * Math.sin(n)}]`).join(',')}]]`;

/** Megabytes that are the same each time are made once. */
const madeOnce = (make: (size: number) => string) => {
  const made = new Map<number, string>();
  return (size: number): string => {
    const text = made.get(size) ?? make(size);
    made.set(size, text);
    return text;
  };
};
const ring = madeOnce(ringOf);
const spiral = madeOnce(spiralOf);

const badValues = [
  'NaN',
  '1e308',
  '-1e308',
  '1e999',
  '-1',
  '0.5',
  '-0',
  '99999999999999999999999999',
  '"12"',
  '"99999999999999999999999999"',
  `"${'9'.repeat(400)}"`,
  'null',
  'true',
  '{}',
  '[]',
  '""',
  '{"__proto__":{"a":1},"constructor":{"prototype":1}}',
  '{"toString":null,"valueOf":null}',
  '"\\ud800"',
  '"\\u0000"',
  '"<img src=x onerror=alert(1)>"',
  `"${'x'.repeat(25_000)}"`,
];

const badCoordinates = [
  '[]',
  '[[]]',
  '[[[]]]',
  '[null,null]',
  '[5]',
  '["5","52"]',
  '[5,52,1,2,3,4,5,6]',
  '[[[5,52],[5,52,7],[5.1,52],[5.1,52.1],[5]]]',
  '[[[5,52],[5.1,52,3],[5.1,52.1],[5,52]]]',
  '[[5,52],[[5,52],[5.1,52],[5.1,52.1]]]',
  '[[[5,52],[5,52],[5,52],[5,52]]]',
  '[[[5,52],[5.1,52],[5,52]]]',
  '[[[180,90],[-180,90],[-180,-90],[180,-90]]]',
  '[[[5,52],[5.1,52.1],[5.1,52],[5,52.1],[5,52]]]',
  '[[[1e308,1e308],[-1e308,1e308],[0,0],[1e308,1e308]]]',
  '[[[5e-324,52],[1e-300,52],[5e-324,52.1],[5e-324,52]]]',
  '[[[5,52],[5.00000001,52],[5,52.00000001],[5,52]]]',
  '[[[5,52],[5.1,52],[5.1,52.1],[5,52]],[]]',
  '{"0":5,"1":52,"length":2}',
  '[155000,463000]',
];

const badVersions = ['0', '-1', '2', '1.5', '1e308', '"1"', 'null', '[1]', '{}', 'true', '"9".repeat'];

/** Every kind of damage, by name. The first list is cheap; those in `heavyMutations` make files of megabytes. */
export const mutations: Record<string, Mutation> = {
  truncated: (text, random) => text.slice(0, somewhere(text, random)),
  cutInside: (text, random) => {
    const from = somewhere(text, random);
    return text.slice(0, from) + text.slice(from + random.int(1, 300));
  },
  bitFlipped: (text, random) => {
    const bytes = new TextEncoder().encode(text);
    for (let n = random.int(1, 8); n > 0; n -= 1) {
      const at = random.int(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    }
    return bytes;
  },
  randomBytes: (text, random) => {
    const bytes = new TextEncoder().encode(text);
    const at = random.int(0, bytes.length - 1);
    const length = random.pick([1, 16, 200]);
    return bytes.fill(random.pick([0, 0x7f, 0xc0, 0xff]), at, at + length);
  },
  badValue: (text, random) => replaceValue(text, random, random.pick(badValues)),
  manyBadValues: (text, random) => {
    let result = text;
    for (let n = 0; n < 12; n += 1) result = replaceValue(result, random, random.pick(badValues.slice(1)));
    return result;
  },
  badField: (text, random) => {
    const keys = [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key ?? '');
    let result = text;
    for (let n = random.int(1, 4); n > 0; n -= 1) {
      const key = keys.length > 0 ? random.pick(keys) : 'type';
      result = replaceField(result, random, [key], random.pick(badValues.slice(1)));
    }
    return result;
  },
  listForObject: (text, random) =>
    replaceField(text, random, ['plan', 'opgave', 'properties', 'geometry', 'per_type', 'gebied'], '[1,[2]]'),
  objectForList: (text, random) =>
    replaceField(text, random, ['features', 'programma', 'partners', 'plannen', 'coordinates'], '{"0":{}}'),
  keyRenamed: (text, random) => {
    const keys = [...text.matchAll(/"(\w+)":/g)];
    const key = keys.length > 0 ? (random.pick(keys)[1] ?? '') : '';
    return text.replaceAll(`"${key}":`, `"${random.pick(['__proto__', 'constructor', 'toString', 'x'])}":`);
  },
  prototype: (text) => text.replaceAll('{"', '{"__proto__":{"a":1,"polluted":true},"constructor":null,"'),
  keyTwice: (text, random) => text.replaceAll('{"', `{"${random.pick(['id', 'naam', 'type'])}":"z","`),
  nestedDeep: (text, random) =>
    replaceValue(text, random, random.pick([nested(200), nestedObjects(200), nested(2_000)])),
  nestedCollections: (text, random) =>
    replaceField(text, random, ['geometry'], nestedCollections(random.pick([2, 200, 2_000]))),
  duplicateIds: (text) => text.replaceAll(/"id":"[^"]*"/g, '"id":"a"'),
  sameNames: (text) => text.replaceAll(/"naam":"[^"]*"/g, '"naam":"Dorpshart"'),
  badCoordinates: (text, random) => {
    let result = text;
    for (let n = random.int(1, 5); n > 0; n -= 1) {
      result = replaceField(result, random, ['coordinates'], random.pick(badCoordinates));
    }
    return result;
  },
  wrongType: (text, random) =>
    text.replaceAll('"Polygon"', `"${random.pick(['LineString', 'Point', 'MultiPolygon', '', 'Circle'])}"`),
  wrongVersion: (text, random) => replaceField(text, random, ['version'], random.pick(badVersions)),
  byteOrderMark: (text, random) => random.pick(['\uFEFF', '\uFEFF\uFEFF']) + text,
  utf16: (text, random) => {
    const bytes = Buffer.from((random.oneIn(2) ? '\uFEFF' : '') + text, 'utf16le');
    if (random.oneIn(3) && bytes.length % 2 === 0) bytes.swap16();
    return random.oneIn(2) ? bytes : bytes.subarray(0, bytes.length - 1);
  },
  loneSurrogate: (text, random) =>
    insertInString(text, random, random.pick(['\ud800', '\udc00', '\\ud83d', '\\udfff\\ud800'])),
  loneSurrogateBytes: (text, random) => {
    const bytes = Buffer.from(insertInString(text, random, '###'), 'utf8');
    const at = bytes.indexOf('###');
    bytes.set([0xed, 0xa0, 0x80], Math.max(0, at));
    return bytes;
  },
  nulBytes: (text, random) => insertInString(text, random, random.pick(['\0', '\\u0000', '\0'.repeat(64)])),
  controlCharacters: (text, random) =>
    insertInString(text, random, random.pick(['\\u0007\\u001b[31m', '\\u2028', '\\u202e', '\\n\\r\\t'])),
  spliced: (text, random) => {
    const at = somewhere(text, random);
    return text.slice(0, at) + text.slice(somewhere(text, random));
  },
  twice: (text) => text + text,
};

export const heavyMutations: Record<string, Mutation> = {
  nestedVeryDeep: (text, random) => replaceValue(text, random, nested(200_000)),
  hugeRing: (text, random) =>
    replaceField(text, random, ['coordinates'], ring(random.pick([90_000, 300_000]))),
  hugeTangle: (text, random) => replaceField(text, random, ['coordinates'], spiral(90_000)),
  hugeText: (text, random) => replaceValue(text, random, `"${'é'.repeat(3_000_000)}"`),
  manyFeatures: (text, random) => {
    const feature =
      '{"type":"Feature","id":"a","properties":{"naam":"x"},"geometry":{"type":"Point","coordinates":[5,52]}}';
    return replaceField(
      text,
      random,
      ['features'],
      // As many as one file may hold: taking those back takes seconds, so now and then only.
      `[${Array(random.oneIn(12) ? mostLocations : 1_000)
        .fill(feature)
        .join(',')}]`,
    );
  },
};
