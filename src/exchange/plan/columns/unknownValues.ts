import { cutText, shown } from '../noteBook';
import { codeLists, valueKey } from './choices';
import type { Meaning } from './meaning';
import type { UnknownValue } from './seen';

/** Remembers which values were no code, for the user who can say what they stand for. */
export type UnknownValues = {
  meet: (meaning: Meaning, column: string, value: unknown) => void;
  list: () => UnknownValue[];
};

const most = 60;

export const meetUnknown = (): UnknownValues => {
  const met = new Map<string, UnknownValue>();
  return {
    meet: (meaning, column, value) => {
      if (codeLists[meaning] === undefined) return;
      const key = JSON.stringify([meaning, valueKey(value)]);
      const known = met.get(key);
      if (known !== undefined) known.count += 1;
      else if (met.size < most)
        met.set(key, { meaning, column, value: cutText(shown(value), 100), count: 1 });
    },
    list: () => [...met.values()],
  };
};
