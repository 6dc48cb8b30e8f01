import { isDemolition, type ProgrammeLine } from './programmeLine';

/**
 * For how many years homes must stay in their segment to count nationally: social rent by a market party 25, mid-market
 * rent 10 (Planmonitor Wonen, help text of January 2025). Undefined: nothing is asked.
 */
export const leastRetention = (
  line: Pick<ProgrammeLine, 'segment' | 'owner' | 'count'>,
): number | undefined => {
  if (isDemolition(line)) return undefined;
  if (line.segment === 'sociale_huur' && line.owner === 'markt') return 25;
  return line.segment === 'middenhuur' ? 10 : undefined;
};
