import { chosenPart } from '@/domain/leaving/chosenPart';
import { givenChoice } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import type { Failure } from '@/exchange/door/deliver';
import type { FormatId } from '@/exchange/formats/format';
import { formatOf } from '@/exchange/formats/registry';
import { failed, type Result } from '@/exchange/result';
import { inTime } from '@/plans/access';
import { type MadeBackup, makeBackup, noteCopied } from '@/plans/backups';
import type { FileRow } from '@/plans/broughtFiles';
import { notify } from '@/state/noticeStore';
import { openPlanNow, usePlanState } from '@/state/planStore';
import { showWork } from '@/state/showWork';
import { wholePlan } from '@/state/wholePlan';
import { fileNameAt, fileNameOf } from '@/text/fileNameOf';
import { formatText } from '@/text/formats';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';
import { fileNameParts, lostTexts } from '@/text/written';
import { saveFile } from '@/ui/saveFile';
import { saveBack } from './saveBack';

const save = (fileName: string, content: Blob): void => {
  saveFile(fileName, content);
  notify(transferText.exported(fileName));
};

/** Without storage there is nowhere to note it, and nothing to remind of. */
const noteAllCopied = async (planIds: string[], now: Date): Promise<void> => {
  for (const planId of planIds) await inTime(noteCopied(planId, now)).catch(() => undefined);
};

const tellFailure = (failure: Failure): void => {
  if (failure === 'cancelled') notify(transferText.exportStopped);
  else {
    const text = failure === 'not_loaded' ? transferText.exportNotLoaded : transferText.exportFailed;
    notify(text, { lasting: true });
  }
};

/** The words for making a file of this format. */
const making = (id: FormatId) => ({
  doing: (percent?: number) => transferText.making(formatText.names[id], percent),
  stop: common.cancel,
});

const notLoaded = () => failed('not_loaded' as const);

/** Rejects offline, when this part of the app was never fetched. */
const write = async (...given: Parameters<typeof import('@/exchange/door/writeFile').writePlanFile>) =>
  (await import('@/exchange/door/writeFile')).writePlanFile(...given);

/** Saves a part of the open plan as a file. `said`: what of it, for the name of the file. False when none was made. */
export const exportPart = async (
  part: Plan,
  id: FormatId,
  said: readonly string[] = [],
): Promise<boolean> => {
  const now = new Date();
  const written = await showWork(making(id), (work) => write(part, id, work)).catch(notLoaded);
  if (!written.ok) {
    tellFailure(written.error);
    return false;
  }
  const name = [part.name, ...said, fileNameParts[id]].filter(Boolean).join(' ');
  save(fileNameOf(name, now, formatOf(id).extensions[0]), written.value.file);
  for (const sentence of lostTexts(written.value.lost)) notify(sentence, { lasting: true });
  return true;
};

/** Saves the open plan as a file: whole, but for what stays here unless somebody asks for it. */
export const exportPlan = async (id: FormatId): Promise<void> => {
  const plan = wholePlan();
  if (plan === undefined) return tellFailure('failed');
  const { planId } = openPlanNow();
  const now = new Date();
  if (await exportPart(chosenPart(plan, givenChoice), id)) await noteAllCopied([planId], now);
};

/** What could not go along in a backup, a sentence for each. */
const notIn = ({ lostPlans, lostParts, leftFiles, isStorageShut }: MadeBackup): string[] => [
  ...(isStorageShut ? [transferText.storageShut] : []),
  ...(lostPlans > 0 ? [transferText.notInBackup(lostPlans)] : []),
  ...(lostParts > 0 ? [transferText.damagedInBackup(lostParts)] : []),
  ...(leftFiles.length > 0 ? [transferText.leftOutOfBackup(leftFiles.join(', '))] : []),
];

/** It stays on screen: somebody may clear the original next. */
const tellWhatIsNotIn = (made: MadeBackup): void => {
  for (const sentence of notIn(made)) notify(sentence, { lasting: true });
};

/** Saves a backup of the open plan over the one saved before, where the browser can. */
export const saveBackHere = async (): Promise<void> => {
  const { planId, view } = openPlanNow();
  const now = new Date();
  const fileName = fileNameOf(`${formatText.names.backup} ${view.header.name}`, now, 'json');
  try {
    let made: Result<MadeBackup, Failure> | undefined;
    const saved = await saveBack(planId, fileName, async () => {
      made = await showWork(making('backup'), (work) => makeBackup(now, planId, work));
      return made.ok ? made.value.file : undefined;
    });
    if (made?.ok === false) {
      if (made.error !== 'cancelled') throw new Error(made.error);
      notify(transferText.notSavedBackStopped);
    }
    if (saved === undefined) return;
    notify(transferText.savedBack(saved));
    if (made?.ok === true) tellWhatIsNotIn(made.value);
    await noteAllCopied([planId], now);
  } catch {
    const state = usePlanState.getState();
    const isStored = state.status !== 'open' || state.saved !== 'failed';
    notify(transferText.notSavedBack(isStored), { lasting: true });
  }
};

/**
 * Saves a backup of one plan, or of all plans on this device, with kept versions and history. Gives what could not go
 * along, a sentence for each; undefined when it failed.
 */
export const exportBackup = async (plan?: {
  planId: string;
  name: string;
}): Promise<readonly string[] | undefined> => {
  try {
    const now = new Date();
    const made = await showWork(making('backup'), (work) => makeBackup(now, plan?.planId, work));
    if (!made.ok) {
      tellFailure(made.error);
      return undefined;
    }
    const name = plan === undefined ? transferText.backupAll : `${formatText.names.backup} ${plan.name}`;
    save(fileNameAt(name, now, 'json'), made.value.file);
    tellWhatIsNotIn(made.value);
    await noteAllCopied(made.value.planIds, now);
    return notIn(made.value);
  } catch {
    tellFailure('failed');
    return undefined;
  }
};

/** Saves a file that the user brought, as it was. Undefined when the browser does not have its content any more. */
export const saveBroughtFile = async ({ name, content }: FileRow): Promise<readonly string[] | undefined> => {
  try {
    await content.slice(0, 1).arrayBuffer();
    save(name, content);
    return [];
  } catch {
    tellFailure('failed');
    return undefined;
  }
};
