import { it } from 'vitest';
import { readHostileFiles, share } from './readHostileFiles';

const files = 250 * share;

it(
  `${files} kapotte bestanden van megabytes: nooit een crash, nooit langer dan 2 s, en het open plan blijft heel`,
  {
    timeout: files * 2_000,
  },
  () => readHostileFiles(`${files} zware kapotte bestanden`, files, 'heavy'),
);
