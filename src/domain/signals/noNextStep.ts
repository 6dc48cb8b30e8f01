import { newHomesIn } from '../location';
import { deliveredOf } from '../programmeLine';
import type { SignalRule } from './signal';

/** A promising location (kansrijk) of which nobody said what comes next, while its homes still have to come. */
export const noNextStep = {
  code: 'no_next_step',
  severity: 'open',
  source: 'app',
  find: (location) => {
    if (location.nextStep !== undefined || location.priority !== 'kansrijk') return undefined;
    const delivered = location.programme.reduce((sum, line) => sum + Math.max(0, deliveredOf(line)), 0);
    const homes = newHomesIn(location) - delivered;
    return homes > 0 ? { homes } : undefined;
  },
} as const satisfies SignalRule;
