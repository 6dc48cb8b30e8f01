import type { Entry } from '@/domain/entry';
import type { Partner } from '@/domain/partner';
import { roleNames, statusNames } from './codes';

/** What a new location started with. `partner`: the one of the entry. */
export const entryText = {
  filledIn: ({ planningStatus, year }: Entry, partner: Partner | undefined): string => {
    const parts = [
      ...(planningStatus === null ? [] : [statusNames[planningStatus]]),
      ...(year === null ? [] : [String(year)]),
      ...(partner === undefined ? [] : [`${partner.name} (${roleNames[partner.role].toLowerCase()})`]),
    ];
    return `Overgenomen van de vorige invoer: ${parts.join(', ')}.`;
  },
  takeOff: 'Leegmaken',
  key: 'L',
  keyHelp: 'De toets L maakt dit leeg.',
};
