import type { ProgrammeLine } from '../programmeLine';
import { leastRetention } from '../retention';
import type { SignalRule } from './signal';

/** Homes of a segment that stay in it for fewer years than it takes to count, and how many years that is. */
const shortOf = (
  programme: readonly ProgrammeLine[],
  segment: ProgrammeLine['segment'],
): { homes: number; years: number } | undefined => {
  let found: { homes: number; years: number } | undefined;
  for (const line of programme) {
    const years = leastRetention(line);
    if (line.segment !== segment || years === undefined || (line.retained ?? 0) >= years) continue;
    found = { homes: (found?.homes ?? 0) + line.count, years };
  }
  return found?.homes === 0 ? undefined : found;
};

/** Social rent of the market without 25 years of instandhouding: it does not count as social. */
export const shortSocial = {
  code: 'short_social',
  severity: 'attention',
  source: 'planmonitor',
  find: ({ programme }) => shortOf(programme, 'sociale_huur'),
} as const satisfies SignalRule;

/** Middenhuur, of whomever, without 10 years. */
export const shortMiddle = {
  code: 'short_middle',
  severity: 'attention',
  source: 'planmonitor',
  find: ({ programme }) => shortOf(programme, 'middenhuur'),
} as const satisfies SignalRule;
