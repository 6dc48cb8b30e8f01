import type { PlanFormat } from './format';
import type { ReaderId } from './reading';

/** Fetches a reader when it is asked for. */
export const readBy =
  (id: ReaderId): NonNullable<PlanFormat['read']> =>
  async () =>
    (await import('./reading')).loadReader(id);
