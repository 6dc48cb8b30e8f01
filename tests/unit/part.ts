const parts = 6;
const all = 'all';

/** A sixth of the work with random input is done per run, another sixth each day. */
const chosen = (): number | typeof all => {
  const asked = process.env.TEST_PART;
  if (asked === undefined) return 1 + (Math.floor(Date.now() / 86_400_000) % parts);
  if (asked === all) return all;
  const part = Number(asked);
  if (Number.isInteger(part) && part >= 1 && part <= parts) return part;
  throw new Error(`TEST_PART is 1 to ${parts}, or ${all}; not ${asked}`);
};

const part = chosen();

/** For the name of a test: how to run the same again. */
export const partName = `TEST_PART=${part}`;

/** The seeds of this run, out of so many from `first` on. */
export const seedsOfPart = (count: number, first = 0): number[] =>
  Array.from({ length: count }, (_, n) => first + n).filter(
    (seed) => part === all || 1 + (seed % parts) === part,
  );
