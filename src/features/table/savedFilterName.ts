import type { SavedFilter } from '@/domain/savedFilter';

const asCompared = (name: string): string => name.trim().toLocaleLowerCase('nl');

/** Why a filter cannot have this name among the others. */
export const filterNameFault = (
  name: string,
  others: readonly Pick<SavedFilter, 'name'>[],
): 'empty' | 'taken' | undefined => {
  if (name.trim() === '') return 'empty';
  return others.some((other) => asCompared(other.name) === asCompared(name)) ? 'taken' : undefined;
};
