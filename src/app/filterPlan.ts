import { followFilter } from '@/state/filtering';
import { searchableText } from '@/text/searchableText';

/** Keeps what the filter lets through, of the open plan. Returns the function that stops it. */
export const filterPlan = (): (() => void) => followFilter(searchableText);
