import { changeTypes } from '../commands/changeLines';
import { homesOfTypes, type SignalRule } from './signal';

/** The national scale of a cluster. */
const smallestCluster = 12;

/** Geclusterd and zorggeschikt homes together below 12: registers count them as nultreden. */
export const smallCluster = {
  code: 'small_cluster',
  severity: 'attention',
  source: 'planmonitor',
  find: (location) => {
    const homes = homesOfTypes(location, ['geclusterd', 'zorggeschikt']);
    if (homes === 0 || homes >= smallestCluster) return undefined;
    return { homes, clustered: homesOfTypes(location, ['geclusterd']) };
  },
  // Of zorggeschikt no register says what it is counted as outside a cluster.
  fix: (location, { clustered }) =>
    clustered === 0 ? undefined : changeTypes(location, 'geclusterd', 'nultreden'),
} as const satisfies SignalRule;
