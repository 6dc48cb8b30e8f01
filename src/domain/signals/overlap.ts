import { makeAlternative } from '../commands/changeAlternative';
import type { SignalRule } from './signal';

/** Two locations in one place: their homes count twice. */
export const overlap = {
  code: 'overlap',
  severity: 'attention',
  source: 'app',
  find: (_location, { overlaps: [first, ...others] }) =>
    first && {
      otherId: first.id,
      other: first.name,
      percent: Math.round(first.share * 100),
      others: others.length,
    },
  fix: (location, { otherId, other }) =>
    makeAlternative(location, { id: String(otherId), name: String(other) }),
} as const satisfies SignalRule;
