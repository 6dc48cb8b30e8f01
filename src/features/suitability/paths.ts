import { type BroughtFileRow, useBroughtFiles } from '@/plans/broughtFiles';
import { openPlanNow } from '@/state/planStore';
import { settingsIn } from './settings';

/** The latest file with paths that was brought. */
export const latestPaths = (files: readonly BroughtFileRow[]): BroughtFileRow | undefined =>
  files.find(({ kind }) => kind === 'paths');

/** The paths to measure over; undefined: in a straight line, because there are none or because that was chosen. */
export const pathsNow = (): BroughtFileRow | undefined =>
  settingsIn(openPlanNow().view).walks === false ? undefined : latestPaths(useBroughtFiles.getState().files);
