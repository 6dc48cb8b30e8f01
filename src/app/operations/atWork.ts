import type { Screen } from '@/state/screen';
import { variantWords } from '@/text/variantWords';
import { whyNotText } from '@/text/words';

/** Why there is nothing to work with now: the big screen shows map and totals alone, a comparison two variants. */
export const notAtWork = (_plan: unknown, { isPresenting, compared }: Screen): string | undefined => {
  if (isPresenting) return whyNotText.presenting;
  return compared === null ? undefined : variantWords.comparing;
};
