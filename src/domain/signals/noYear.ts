import type { SignalRule } from './signal';

/** Homes of which nobody said when they come: they count as in time. */
export const noYear = {
  code: 'no_year',
  severity: 'open',
  source: 'planmonitor',
  find: ({ programme }) => {
    const homes = programme.reduce((sum, { year, count }) => sum + (year === undefined ? count : 0), 0);
    return homes === 0 ? undefined : { homes };
  },
} as const satisfies SignalRule;
