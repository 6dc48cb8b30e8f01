import { type Firmness, firmnesses } from '../planningStatus';
import { type Firm, sumOfFirm } from './totals';

/** Homes of one firmness in a bar, from how many homes on. */
export type FirmPart = { kind: Firmness; from: number; homes: number };

/**
 * What a bar is made of, firmest first, up to the homes there are in all: what is demolished shortens it, from its softest
 * part on.
 */
export const firmParts = (firm: Firm): FirmPart[] => {
  const end = Math.max(0, sumOfFirm(firm));
  let from = 0;
  return firmnesses.flatMap((kind) => {
    const part = { kind, from, homes: Math.max(0, Math.min(firm[kind], end - from)) };
    from += part.homes;
    return part.homes === 0 ? [] : [part];
  });
};
