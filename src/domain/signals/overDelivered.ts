import type { SignalRule } from './signal';

/** More delivered than planned, as a file can say it. Which of both is right only the planner knows. */
export const overDelivered = {
  code: 'over_delivered',
  severity: 'wrong',
  source: 'planmonitor',
  find: ({ programme }) => {
    const lines = programme.filter(({ count, completed }) => completed > count);
    if (lines.length === 0) return undefined;
    return {
      completed: lines.reduce((sum, { completed }) => sum + completed, 0),
      planned: lines.reduce((sum, { count }) => sum + count, 0),
    };
  },
} as const satisfies SignalRule;
