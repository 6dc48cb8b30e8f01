import type { SignalRule } from './signal';

/** In a plan of one municipality, a location in another one. */
export const outside = {
  code: 'outside',
  severity: 'wrong',
  source: 'app',
  find: (_location, { isOutside }) => (isOutside ? {} : undefined),
} as const satisfies SignalRule;
