import { newHomesIn, partneredIn } from '../location';
import { firmnessOf } from '../planningStatus';
import type { SignalRule } from './signal';

/** A hard plan at which nobody is named who builds. */
export const hardWithoutPartner = {
  code: 'hard_without_partner',
  severity: 'attention',
  source: 'app',
  find: (location) =>
    firmnessOf(location.planningStatus) === 'hard' &&
    partneredIn(location).length === 0 &&
    newHomesIn(location) > 0
      ? {}
      : undefined,
} as const satisfies SignalRule;
