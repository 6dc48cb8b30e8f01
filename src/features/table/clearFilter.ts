import { noFilter } from '@/domain/filter';
import { setScreen } from '@/state/screenStore';

/** All locations are looked at again. */
export const clearFilter = (): void => setScreen({ filter: noFilter, isInViewOnly: false });
