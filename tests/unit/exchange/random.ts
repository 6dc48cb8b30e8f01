/** Seeded chance (mulberry32): the same seed gives the same plan, so that a failing seed can be named. */
export type Random = {
  /** Whole, `from` up to and including `to`. */
  int: (from: number, to: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** True once in `n` times. */
  oneIn: (n: number) => boolean;
};

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    oneIn: (n) => int(1, n) === 1,
  };
};
