import { useState } from 'react';
import type { Plan } from '@/domain/plan';
import { backupFormat } from '@/exchange/backup/backupFormat';
import type { ReadResult } from '@/exchange/readResult';
import { notify } from '@/state/noticeStore';
import { restoreBackup } from '@/state/restoreBackup';
import { homeText } from '@/text/home';
import { readErrorText } from '@/text/imports';
import { transferText } from '@/text/transfer';
import { locationText } from '@/text/words';
import { FileButton } from '@/ui/FileButton';
import { DropHint } from './DropHint';
import { planFiles } from './planFiles';
import { useFileDoor } from './useFileDoor';
import { useTask } from './useTask';

/** The plan in a file, or the sentence that says why there is none. */
const planIn = async (read: ReadResult): Promise<Plan | string> => {
  if (!read.ok) return readErrorText(read.error);
  if (read.kind !== 'plan') return transferText.onlyLocations;
  const { fitIntoPlan } = await import('@/exchange/fitIntoPlan');
  const fitted = fitIntoPlan(read, { locations: [], partners: [] }, locationText.baseName);
  return { ...read.header, partners: fitted.partners, locations: fitted.locations };
};

/** Puts back the plans of a backup. False when the file is no backup. */
const restored = async (file: File): Promise<boolean> => {
  const { readBackup } = await import('@/exchange/backup/backup');
  const backup = readBackup(await file.text().catch(() => ''));
  if (backup === undefined) return false;
  const { keys, lostPlans, lostParts } = await restoreBackup(backup, transferText.besideName);
  const plans = keys.length;
  const isWhole = lostPlans + lostParts === 0;
  notify(isWhole ? transferText.restored(plans) : transferText.partlyRestored(plans, lostPlans, lostParts), {
    lasting: !isWhole,
  });
  return true;
};

/** The first characters of a file: enough to see that it may be a backup. */
const looksLikeBackup = async (file: File): Promise<boolean> =>
  (
    await file
      .slice(0, 200)
      .text()
      .catch(() => '')
  ).includes(backupFormat);

/**
 * "Bestand openen": a plan from a file, as a new plan on this device; or the plans of a backup. Who opens something else
 * meanwhile is not called back to the file. A backup goes on: it only comes in the list, and half of it helps nobody.
 */
export const OpenFileButton = ({ onPlan }: { onPlan: (plan: Plan) => void }) => {
  const [reading, setReading] = useState<string>();
  const beginTask = useTask();
  const open = async (file: File) => {
    const signal = beginTask();
    setReading(file.name);
    try {
      await take(file, signal);
    } catch {
      if (!signal.aborted) notify(readErrorText({ code: 'reader_failed' }), { lasting: true });
    }
    if (!signal.aborted) setReading(undefined);
  };
  const take = async (file: File, signal: AbortSignal) => {
    if ((await looksLikeBackup(file)) && (await restored(file))) return;
    const { readInWorker } = await import('@/exchange/readInWorker');
    const read = await readInWorker(file, signal);
    const plan = await planIn(read);
    if (signal.aborted) return;
    if (typeof plan === 'string') notify(plan, { lasting: true });
    else {
      onPlan(plan);
      if (read.ok && read.notes.length > 0) notify(transferText.notes(read.notes.length + read.moreNotes));
    }
  };
  const isOver = useFileDoor((file) => void open(file));
  return (
    <>
      {isOver && <DropHint words={transferText.dropToOpen} />}
      <FileButton label={homeText.openFile} accept={planFiles} onFile={(file) => void open(file)} />
      {reading !== undefined && <progress aria-label={transferText.reading(reading)} />}
    </>
  );
};
