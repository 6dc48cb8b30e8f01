import { readdirSync, readFileSync } from 'node:fs';
import type { TestProjectConfiguration } from 'vitest/config';

const tests = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `tests/unit/${path.replaceAll('\\', '/')}`);

/** Who puts something else in the place of a module or a part of the browser, or stores, leaves it to who comes after it. */
const needsAWorld = (path: string) =>
  /vi\.(mock|doMock|resetModules|stubGlobal)\(|freshApp|withWorkers|emptyDatabase|@\/storage\//.test(
    readFileSync(path, 'utf8'),
  );

const alone = tests.filter(needsAWorld);
const together = tests.filter((path) => !alone.includes(path));

type World = { environment: 'node' | 'happy-dom'; setupFiles: string[]; ending: string };
const node: World = { environment: 'node', setupFiles: [], ending: '.ts' };
const page: World = { environment: 'happy-dom', setupFiles: ['tests/unit/setup.ts'], ending: '.tsx' };

const project = (
  name: string,
  { environment, setupFiles, ending }: World,
  files: string[],
  isolate: boolean,
): TestProjectConfiguration => ({
  extends: true,
  test: { name, environment, setupFiles, isolate, include: files.filter((path) => path.endsWith(ending)) },
});

/** Tests share what they load: loading the app for each file anew took half of the time of all. */
export const projects: TestProjectConfiguration[] = [
  project('unit', node, together, false),
  project('components', page, together, false),
  project('unit alone', node, alone, true),
  project('components alone', page, alone, true),
];
