import type { Partner } from '@/domain/partner';
import { kindOf } from '@/domain/partnerKind';
import { careFormNames, partnerKindNames, partnerTableNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';

/** What is said of a partner, in a line: kind, for whom it speaks, its tables and care. */
export const partnerFacts = (partner: Partner): string => {
  const { represents, tables = [], rhythm, care = [], minimumScale, yieldWish } = partner;
  return [
    partnerKindNames[kindOf(partner)],
    represents && partnerText.speaksFor(represents),
    ...tables.map((table) => partnerTableNames[table].toLowerCase()),
    rhythm,
    ...care.map((form) => careFormNames[form]),
    minimumScale !== undefined && partnerText.scale(minimumScale),
    yieldWish,
  ]
    .filter((each) => typeof each === 'string')
    .join(' · ');
};
