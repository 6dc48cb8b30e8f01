import { afterEach, describe, expect, it, vi } from 'vitest';

/** The seeds that a run takes of 1 to 20, with this in TEST_PART. */
const seedsWith = async (asked: string | undefined): Promise<number[]> => {
  vi.resetModules();
  vi.stubEnv('TEST_PART', asked);
  const { seedsOfPart } = await import('../part');
  return seedsOfPart(20, 1);
};

describe('een zesde van het willekeurige werk per keer', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('de zes delen samen zijn alles, en niets is dubbel', async () => {
    const parts: number[][] = [];
    for (const asked of ['1', '2', '3', '4', '5', '6']) parts.push(await seedsWith(asked));
    expect(parts.map(({ length }) => length)).toEqual([3, 4, 4, 3, 3, 3]);
    expect(parts.flat().toSorted((a, b) => a - b)).toEqual(await seedsWith('all'));
    expect(await seedsWith('all')).toHaveLength(20);
  });

  it('in zes dagen komt alles aan de beurt', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const days: number[][] = [];
    for (const day of [1, 2, 3, 4, 5, 6]) {
      vi.setSystemTime(Date.UTC(2026, 10, day, 12));
      days.push(await seedsWith(undefined));
    }
    expect(days.flat().toSorted((a, b) => a - b)).toEqual(await seedsWith('all'));
  });

  it('een deel dat er niet is, is een fout en geen lege proef', async () => {
    await expect(seedsWith('7')).rejects.toThrow('TEST_PART is 1 to 6, or all; not 7');
    await expect(seedsWith('')).rejects.toThrow('TEST_PART');
  });
});
