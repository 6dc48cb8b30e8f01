import type { SignalRule } from './signal';

/** Homes that were to be there by now and have not been delivered. */
export const pastDelivery = {
  code: 'past_delivery',
  severity: 'attention',
  source: 'app',
  find: ({ programme }, { year: now }) => {
    const late = programme.filter(({ year, count, completed }) => (year ?? now) < now && count > completed);
    if (late.length === 0) return undefined;
    return {
      homes: late.reduce((sum, { count, completed }) => sum + count - completed, 0),
      year: Math.min(...late.map(({ year }) => year ?? now)),
    };
  },
} as const satisfies SignalRule;
