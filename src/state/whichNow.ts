import type { Which } from '@/domain/leaving/partChoice';
import type { Screen } from './screen';

/** Which locations a choice stands for now; all of them where there is no such filter or selection (any more). */
export const whichNow = (
  kind: Which['kind'],
  { filter, filteredIds, selection }: Pick<Screen, 'filter' | 'filteredIds' | 'selection'>,
): Which => {
  if (kind === 'filter' && filteredIds !== null) return { kind, ids: new Set(filteredIds), filter };
  if (kind === 'selection' && selection.size > 0) return { kind, ids: selection };
  return { kind: 'all' };
};
