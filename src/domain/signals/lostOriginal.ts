import { countAgain } from '../commands/changeAlternative';
import type { SignalRule } from './signal';

/** An alternative of a location that is gone, or does not count itself: now neither counts. */
export const lostOriginal = {
  code: 'lost_original',
  severity: 'wrong',
  source: 'app',
  find: ({ alternativeOf }, { original }) => {
    if (alternativeOf === undefined || original?.counts === true) return undefined;
    return original === undefined ? {} : { original: original.name };
  },
  fix: (location) => countAgain(location),
} as const satisfies SignalRule;
