import { writeGeoJson } from '../formats/geojson/writeGeoJson';
import { valueAt } from '../json/jsonObject';
import { newerBackup } from './backupError';
import { backupFileSchema } from './backupFile';
import { backupFormat } from './backupFormat';
import { backupInText } from './backupInText';
import { backupVersion, migrateBackup } from './backupVersions';
import { type BackupPlan, readPlanInBackup } from './readPlanInBackup';

export type { BackupPlan } from './readPlanInBackup';

/** The text of a backup. `madeAt`: ISO, UTC. The layout of the lines is what `salvageBackup` goes by. */
export const writeBackup = (plans: readonly BackupPlan[], madeAt: string): string => {
  const items = plans.map(
    ({ plan, snapshots, edits, files }) =>
      `{"bestand":${writeGeoJson(plan)},\n"momentopnamen":${JSON.stringify(snapshots)},\n"bewerkingen":${JSON.stringify(edits)},\n"eigen_bestanden":${JSON.stringify(files)}}`,
  );
  const head = `"format":"${backupFormat}","version":${backupVersion},"aantal":${plans.length},"gemaakt_op":"${madeAt}"`;
  return `{${head},\n"plannen":[\n${items.join(',\n')}\n]}\n`;
};

/** What could be read of a backup, when it was made (ISO, UTC) if that is known, and how much could not be read. */
export type ReadBackup = {
  madeAt: string | undefined;
  plans: BackupPlan[];
  lostPlans: number;
  lostParts: number;
  /** The names of locations of which something could not be read. */
  damaged: readonly string[];
};

/**
 * The plans in a backup; undefined when the text is no backup of ours, or one of a newer version. What is damaged is
 * left out and counted: a plan that cannot be read, or a part of one.
 */
export const readBackup = (text: string): ReadBackup | undefined => {
  const found = backupInText(text);
  if (found === undefined || newerBackup(found) !== undefined) return undefined;
  const version = valueAt(found, 'version');
  const migrated = typeof version === 'number' ? migrateBackup(found, version) : found;
  const { gemaakt_op: madeAt, aantal, plannen } = backupFileSchema.parse(migrated);
  const plans: BackupPlan[] = [];
  let lostParts = 0;
  const damaged: string[] = [];
  for (const each of plannen) {
    const read = readPlanInBackup(each);
    if (read === undefined) continue;
    plans.push(read.plan);
    lostParts += read.lostParts;
    damaged.push(...read.damaged);
  }
  return { madeAt, plans, lostPlans: Math.max(aantal, plannen.length) - plans.length, lostParts, damaged };
};
