import { writeGeoJson } from '../formats/geojson/writeGeoJson';
import type { Progress } from '../formats/work';
import { valueAt } from '../json/jsonObject';
import { newerBackup } from './backupError';
import { backupFileSchema } from './backupFile';
import { backupFormat } from './backupFormat';
import { backupInText } from './backupInText';
import { backupVersion, migrateBackup } from './backupVersions';
import { type BackupPlan, readPlanInBackup } from './readPlanInBackup';

export type { BackupPlan } from './readPlanInBackup';

const untold: Progress = () => undefined;

/** The text of a backup. `madeAt`: ISO, UTC. The layout of the lines is what `salvageBackup` goes by. */
export const writeBackup = (
  plans: readonly BackupPlan[],
  madeAt: string,
  progress: Progress = untold,
): string => {
  const items = plans.map(({ plan, snapshots, edits, files }, index) => {
    const text = writeGeoJson(plan, (share) => progress((index + share) / plans.length));
    return `{"bestand":${text},\n"momentopnamen":${JSON.stringify(snapshots)},\n"bewerkingen":${JSON.stringify(edits)},\n"eigen_bestanden":${JSON.stringify(files)}}`;
  });
  const head = `"format":"${backupFormat}","version":${backupVersion},"aantal":${plans.length},"gemaakt_op":"${madeAt}"`;
  return `{${head},\n"plannen":[\n${items.join(',\n')}\n]}\n`;
};

/** What could be read of a backup, when it was made (ISO, UTC) if that is known, and how much could not be read. */
export type ReadBackup<Each = BackupPlan> = {
  madeAt: string | undefined;
  plans: Each[];
  lostPlans: number;
  lostParts: number;
  /** The names of locations of which something could not be read. */
  damaged: readonly string[];
};

/**
 * The plans in a backup; undefined when the text is no backup of ours, or one of a newer version. What is damaged is
 * left out and counted: a plan that cannot be read, or a part of one.
 */
export const readBackup = (text: string, progress: Progress = untold): ReadBackup | undefined => {
  const found = backupInText(text);
  if (found === undefined || newerBackup(found) !== undefined) return undefined;
  const version = valueAt(found, 'version');
  const migrated = typeof version === 'number' ? migrateBackup(found, version) : found;
  const { gemaakt_op: madeAt, aantal, plannen } = backupFileSchema.parse(migrated);
  const plans: BackupPlan[] = [];
  let lostParts = 0;
  const damaged: string[] = [];
  for (const [index, each] of plannen.entries()) {
    progress(index / plannen.length);
    const read = readPlanInBackup(each);
    if (read === undefined) continue;
    plans.push(read.plan);
    lostParts += read.lostParts;
    damaged.push(...read.damaged);
  }
  return { madeAt, plans, lostPlans: Math.max(aantal, plannen.length) - plans.length, lostParts, damaged };
};
