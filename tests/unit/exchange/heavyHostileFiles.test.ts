import { it } from 'vitest';
import { partName, seedsOfPart } from '../part';
import { readHostileFiles, share } from './readHostileFiles';

const seeds = seedsOfPart(250 * share);
const files = seeds.length;

it(
  `${files} kapotte bestanden van megabytes: nooit een crash, nooit langer dan 2 s, en het open plan blijft heel (${partName})`,
  {
    timeout: files * 2_000,
  },
  () => readHostileFiles(`${files} zware kapotte bestanden`, seeds, 'heavy'),
);
