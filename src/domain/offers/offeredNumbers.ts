import type { OfferItem } from './compareOffer';
import { numberAddress } from './offeredFields';

/** What is bargained about: how many homes and when, and how far a partner binds itself. */
const bargained: readonly string[] = ['line/count', 'line/year', 'commitment/level'];

/** The numbers that an item offers, by address, with those of an earlier offer that it says nothing new of. */
export const offeredNumbers = ({ parts, earlier }: OfferItem): Record<string, number | string> => {
  const numbers = { ...earlier?.geboden };
  for (const part of parts) {
    const { theirs } = part;
    if (!bargained.includes(`${part.kind}/${part.field}`)) continue;
    if (typeof theirs === 'number' || typeof theirs === 'string') numbers[numberAddress(part)] = theirs;
  }
  return numbers;
};
