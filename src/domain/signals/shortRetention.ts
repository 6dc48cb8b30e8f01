import type { ProgrammeLine } from '../programmeLine';
import type { SignalRule } from './signal';

/** Years of instandhouding from which homes of the market count in their segment. */
const leastYears = { sociale_huur: 25, middenhuur: 10 } as const;

const homesShortOf = (programme: readonly ProgrammeLine[], segment: keyof typeof leastYears): number =>
  programme
    .filter((line) => line.segment === segment && line.owner === 'markt' && line.count > 0)
    .filter(({ retained = 0 }) => retained < leastYears[segment])
    .reduce((sum, { count }) => sum + count, 0);

/** Social rent of the market without 25 years of instandhouding: it does not count as social. */
export const shortSocial = {
  code: 'short_social',
  severity: 'attention',
  source: 'planmonitor',
  find: ({ programme }) => {
    const homes = homesShortOf(programme, 'sociale_huur');
    return homes === 0 ? undefined : { homes, years: leastYears.sociale_huur };
  },
} as const satisfies SignalRule;

/** Middenhuur of the market without 10 years. */
export const shortMiddle = {
  code: 'short_middle',
  severity: 'attention',
  source: 'planmonitor',
  find: ({ programme }) => {
    const homes = homesShortOf(programme, 'middenhuur');
    return homes === 0 ? undefined : { homes, years: leastYears.middenhuur };
  },
} as const satisfies SignalRule;
