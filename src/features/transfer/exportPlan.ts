import { type MadeBackup, makeBackup, noteCopied } from '@/state/backups';
import { notify } from '@/state/noticeStore';
import { openPlanNow, usePlanState, wholePlan } from '@/state/planStore';
import { transferText } from '@/text/transfer';
import { fileText } from '@/text/words';
import { fileNameOf } from './fileNameOf';
import { saveBack } from './saveBack';
import { saveFile } from './saveFile';

const save = (fileName: string, content: string, mediaType: string): void => {
  saveFile(fileName, new Blob([content], { type: mediaType }));
  notify(transferText.exported(fileName));
};

/** Without storage there is nowhere to note it, and nothing to remind of. */
const noteAllCopied = async (planIds: string[], now: Date): Promise<void> => {
  for (const planId of planIds) await noteCopied(planId, now).catch(() => undefined);
};

const failed = (): void => {
  notify(transferText.exportFailed, { lasting: true });
};

/** Saves the open plan as a file. The writer is loaded when it is first needed. */
export const exportPlan = async (id: 'geojson'): Promise<void> => {
  try {
    const { formats } = await import('@/exchange/registry');
    const format = formats.find((each) => each.id === id);
    const plan = wholePlan();
    if (format?.write === undefined || plan === undefined) throw new Error(`cannot write ${id}`);
    const now = new Date();
    save(fileNameOf(plan.name, now, format.extension), format.write(plan), format.mediaType);
    await noteAllCopied([openPlanNow().planId], now);
  } catch {
    failed();
  }
};

/** What could not go along in a backup is told, and stays on screen: somebody may clear the original next. */
const tellWhatIsNotIn = ({ lostPlans, lostParts, leftFiles, isStorageShut }: MadeBackup): void => {
  if (isStorageShut) notify(transferText.storageShut, { lasting: true });
  if (lostPlans > 0) notify(transferText.notInBackup(lostPlans), { lasting: true });
  if (lostParts > 0) notify(transferText.damagedInBackup(lostParts), { lasting: true });
  if (leftFiles.length > 0) notify(transferText.leftOutOfBackup(leftFiles.join(', ')), { lasting: true });
};

/** Saves a backup of the open plan over the one saved before, where the browser can. */
export const saveBackHere = async (): Promise<void> => {
  const { planId, view } = openPlanNow();
  const now = new Date();
  const fileName = fileNameOf(`${fileText.formats.backup} ${view.header.name}`, now, 'json');
  try {
    let made: MadeBackup | undefined;
    const saved = await saveBack(planId, fileName, async () => {
      made = await makeBackup(now, planId);
      return made.text;
    });
    if (saved === undefined) return;
    notify(transferText.savedBack(saved));
    if (made !== undefined) tellWhatIsNotIn(made);
    await noteAllCopied([planId], now);
  } catch {
    const state = usePlanState.getState();
    const isStored = state.status !== 'open' || state.saved !== 'failed';
    notify(transferText.notSavedBack(isStored), { lasting: true });
  }
};

/** Saves a backup of one plan, or of all plans on this device, with kept versions and history. False when it failed. */
export const exportBackup = async (plan?: { planId: string; name: string }): Promise<boolean> => {
  try {
    const now = new Date();
    const made = await makeBackup(now, plan?.planId);
    const name = plan === undefined ? transferText.backupAll : `${fileText.formats.backup} ${plan.name}`;
    save(fileNameOf(name, now, 'json'), made.text, 'application/json');
    tellWhatIsNotIn(made);
    await noteAllCopied(made.planIds, now);
    return true;
  } catch {
    failed();
    return false;
  }
};
