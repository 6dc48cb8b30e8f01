import { readdirSync, readFileSync } from 'node:fs';
import type { TestProjectConfiguration } from 'vitest/config';

const ofLogic = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/unit/${path.replaceAll('\\', '/')}`);

/** Who puts something else in the place of a module or of a part of the platform, or stores, leaves it to who comes after. */
const needsAWorld = (path: string) =>
  /vi\.(mock|doMock|resetModules|stubGlobal)\(|withWorkers|emptyDatabase|@\/storage\//.test(
    readFileSync(path, 'utf8'),
  );

const project = (name: string, include: string[], isolate: boolean): TestProjectConfiguration => ({
  extends: true,
  test: { name, environment: 'node', include, isolate },
});

/** Loading the app for each file anew takes half of the time: tests without a screen share what they load. */
export const projects: TestProjectConfiguration[] = [
  project(
    'unit',
    ofLogic.filter((path) => !needsAWorld(path)),
    false,
  ),
  project('unit alone', ofLogic.filter(needsAWorld), true),
  {
    extends: true,
    test: {
      name: 'components',
      environment: 'happy-dom',
      // In one file each: hundreds of small ones, loaded anew for each test file, take a tenth of the time.
      deps: {
        optimizer: {
          client: {
            enabled: true,
            include: [
              'react-aria-components',
              '@turf/turf',
              '@testing-library/react',
              '@testing-library/user-event',
            ],
          },
        },
      },
      include: ['tests/unit/**/*.test.tsx'],
      setupFiles: ['tests/unit/setup.ts'],
    },
  },
];
