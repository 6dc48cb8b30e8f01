import { firmnesses } from '@/domain/planningStatus';
import type { Spot } from '../locations/clusterTree';
import type { Chosen, Donut } from './donut';
import { ringSteps } from './ring';

/** The place (from the origin) and the diameter; what it is, and its number; and the ring. In words of four bytes. */
export const donutWords = 3 + 3 + ringSteps / 4;

/** What a number is written with: four bits a sign, from the last to the first. */
export const signs = '0123456789.-';
const noSign = 15;
const signsPerWord = 8;

const dutch = new Intl.NumberFormat('nl-NL');
const packNumber = (number: number): [number, number] => {
  const text = dutch.format(number);
  const word = (start: number): number => {
    let packed = 0;
    for (let n = 0; n < signsPerWord; n += 1) {
      const sign = signs.indexOf(text[text.length - 1 - start - n] ?? ' ');
      packed += (sign < 0 ? noSign : sign) * 16 ** n;
    }
    return packed;
  };
  return [word(0), word(signsPerWord)];
};
const packed = new Map<number, [number, number]>();
const numberWords = (number: number): [number, number] => {
  const known = packed.get(number) ?? packNumber(number);
  if (packed.size > 5_000) packed.clear();
  packed.set(number, known);
  return known;
};

/** Letters grow with the number: sizes in px, as the picture of the signs has them. */
export const numberSizes = [11, 12, 13] as const;
const sizeOf = ({ look, homes }: Donut): number =>
  look === 'cluster' || homes >= 50 ? 2 : homes >= 20 ? 1 : 0;

const looks = [...firmnesses, 'cluster'] as const;
const chosenBits: Record<Chosen, number> = { none: 0, some: 1, all: 2 };

/** Bits, from the first: look (3), size of the number (2), chosen (2), existing, dropped, point, ring. */
const flagsOf = (donut: Donut, chosen: Chosen): number =>
  looks.indexOf(donut.look) |
  (sizeOf(donut) << 3) |
  (chosenBits[chosen] << 5) |
  (Number(donut.isExisting) << 7) |
  (Number(donut.isDropped) << 8) |
  (Number(donut.isPoint) << 9) |
  (Number(donut.ring !== null) << 10);

/** Clusters below, and the largest on top, where they overlap. */
const height = ({ look, homes }: Donut): number => (look === 'cluster' ? homes - 1e9 : homes);

/** The donuts as the graphics card reads them, from the bottom up. */
export const packDonuts = (
  donuts: readonly { donut: Donut; chosen: Chosen }[],
  origin: Spot,
): Uint32Array<ArrayBuffer> => {
  const bytes = new ArrayBuffer(donuts.length * donutWords * 4);
  const [floats, words, steps] = [new Float32Array(bytes), new Uint32Array(bytes), new Uint8Array(bytes)];
  const sorted = donuts.toSorted((a, b) => height(a.donut) - height(b.donut));
  sorted.forEach(({ donut, chosen }, index) => {
    const start = index * donutWords;
    floats[start] = donut.at.x - origin.x;
    floats[start + 1] = donut.at.y - origin.y;
    floats[start + 2] = donut.diameter;
    words[start + 3] = flagsOf(donut, chosen);
    words.set(numberWords(donut.homes), start + 4);
    if (donut.ring !== null) steps.set(donut.ring, (start + 6) * 4);
  });
  return words;
};
