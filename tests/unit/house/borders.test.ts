import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, refused } from './borderCases';

const packages = ['zod', 'uuid', '@turf/turf', 'proj4', 'yjs', 'dexie', 'react', 'react-dom'];
packages.push('react-aria-components', 'maplibre-gl', 'terra-draw', 'zustand');

const rooms = [
  'domain',
  'geo',
  'document',
  'storage',
  'sources',
  'exchange',
  'map',
  'text',
  'state',
  'plans',
  'ui',
];
const folders = [...rooms, 'app', 'features/one', 'features/two', 'utils', '../tests'];

function fill(house: string) {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  put('data/facts.json', '{}');
  for (const name of packages) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }));
    put(`node_modules/${name}/index.js`, '');
    put(`node_modules/${name}/client.js`, '');
  }
  put(
    'package.json',
    JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1'])) }),
  );
  for (const folder of folders) put(`src/${folder}/x.ts`, 'export const x = 1; export type X = 1;');
  put('src/geo/circleBack.ts', `import './circle'; export const c = 1;`);
  for (const [file, line] of [...refused, ...allowed]) put(`src/${file}`, line);
}

type Violation = { from: string; rule: { name: string } };

/** The names of the rules broken, per file, in a small house that has a file for each case. */
async function brokenRules(house: string) {
  const root = resolve(import.meta.dirname, '../../..');
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const ran = promisify(execFile)(process.execPath, [program, ...options], {
    cwd: house,
    maxBuffer: 2 ** 26,
  });
  // Broken rules end it with an error: that is what is asked for here.
  const { stdout, stderr } = (await ran.catch((error: unknown) => error)) as {
    stdout: string;
    stderr: string;
  };
  if (!stdout) throw new Error(`dependency-cruiser said nothing but: ${stderr}`);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  const broken = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) {
    const file = from.replace('src/', '');
    broken.set(file, [...(broken.get(file) ?? []), rule.name]);
  }
  return broken;
}

describe('de muren van het huis', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  let broken: Map<string, string[]>;

  beforeAll(async () => {
    fill(house);
    broken = await brokenRules(house);
  }, 60_000);
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(refused)('%s mag niet: %s', (file, _line, rule) => {
    expect(broken.get(file) ?? []).toContain(rule);
  });

  it.each(allowed)('%s mag wel: %s', (file) => {
    expect(broken.get(file) ?? []).toEqual([]);
  });
});
