import { heavyMutations, mutations } from './hostileMutations';
import type { Random } from './random';

const namesOf = Object.keys;
const all = { ...mutations, ...heavyMutations };

/** A damaged file, with what was done to it, for the message of a test that fails. */
export const hostileFile = (text: string, random: Random, weight: 'light' | 'heavy') => {
  const first = random.pick(namesOf(weight === 'heavy' ? heavyMutations : mutations));
  const second = random.oneIn(4) ? random.pick(namesOf(mutations)) : undefined;
  const once = all[first]?.(text, random) ?? text;
  const twice =
    second === undefined || typeof once !== 'string' || once.length > 50_000
      ? once
      : (all[second]?.(once, random) ?? once);
  return { damage: [first, ...(twice === once ? [] : [second])].join(' + '), content: twice };
};
