import { useEffect, useState } from 'react';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { acceptedFiles } from '@/exchange/formats/registry';
import type { ReadResult } from '@/exchange/plan/readResult';
import type { Restored } from '@/plans/restoreBackup';
import { dismiss, notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { homeText } from '@/text/home';
import { noteText, readErrorText } from '@/text/imports';
import { transferText } from '@/text/transfer';
import { common, locationText } from '@/text/words';
import { FileButton } from '@/ui/FileButton';
import { DropHint } from './DropHint';
import { useFileDoor } from './useFileDoor';
import { useTask } from './useTask';

/** The plan in a file, or the sentence that says why there is none. */
const planIn = async (read: ReadResult, fileName: string): Promise<Plan | string> => {
  if (!read.ok) return readErrorText(read.error, { fileName, isPlanOpen: false });
  if (read.kind !== 'plan') {
    return read.locations.length === 0 ? transferText.noLocations : transferText.onlyLocations;
  }
  const { fitIntoPlan } = await import('@/exchange/plan/fitIntoPlan');
  const fitted = fitIntoPlan(read, { locations: [], partners: [] }, locationText.baseName);
  return { ...read.header, ...pickRecords({ ...read, ...fitted }) };
};

/** The key of a plan that is in the list here, just as in the file. */
const findKnown = async (plan: Plan): Promise<string | undefined> => {
  const { findSamePlan } = await import('@/plans/findSamePlan');
  const same = await findSamePlan(plan, []).catch(() => undefined);
  return same?.removedAt === undefined ? same?.id : undefined;
};

/** The key of the one plan of a backup that was here already. */
const onlyKnown = ({ keys, knownKeys, lostPlans, unstoredPlans }: Restored): string | undefined =>
  keys.length + lostPlans + unstoredPlans === 0 && knownKeys.length === 1 ? knownKeys[0] : undefined;

/** What became of a backup, or why nothing did; undefined when the file is none. */
const restored = async (file: File): Promise<Restored | string | undefined> => {
  const { recognise } = await import('@/exchange/door/recognise');
  const recognised = await recognise(file);
  if (!recognised.ok || recognised.value.format.holds !== 'backup') return undefined;
  const { openBackup } = await import('./openBackup');
  return openBackup(file);
};

/** Reads a file with a plan; `signal` stops it without a word. */
const readFile = async (file: File, signal: AbortSignal): Promise<ReadResult> => {
  const { readPlanFile } = await import('@/exchange/door/readPlanFile');
  const words = {
    doing: (percent?: number) => transferText.reading(file.name, percent),
    stop: common.cancel,
  };
  return showWork(words, (work) => readPlanFile(file, work), signal);
};

/** How many notes there are, and in full what is missing of a file that breaks off: that must not be overlooked. */
const tellNotes = ({ notes, moreNotes, locations }: Extract<ReadResult, { ok: true }>): void => {
  const misnamed = notes.find(({ code }) => code === 'other_extension');
  if (misnamed !== undefined) notify(noteText(misnamed), { lasting: true });
  if (notes.some(({ code }) => code === 'file_cut_off')) {
    notify(transferText.cutOff(locations.length), { lasting: true });
    return;
  }
  const others = notes.length + moreNotes - (misnamed === undefined ? 0 : 1);
  const broken = notes.filter(({ code }) => code === 'not_a_feature');
  if (broken.length > 0) {
    const names = broken.map(({ feature }) => feature?.name).filter((name) => name !== undefined);
    notify(transferText.broken(broken.length, names), { lasting: true });
  } else if (others > 0) notify(transferText.notes(others));
};

type OpenFileButtonProps = {
  onPlan: (plan: Plan) => void;
  /** The file is a backup of one plan, that is stored here just so: its key. */
  onKnown: (planId: string) => void;
};

/** Says what is wrong with a file, for as long as one stays and opens no other. */
const useFileTrouble = (): ((text?: string) => void) => {
  const [tell] = useState(() => {
    let shown: number | undefined;
    return (text?: string) => {
      if (shown !== undefined) dismiss(shown);
      shown = text === undefined ? undefined : notify(text, { lasting: true });
    };
  });
  useEffect(() => () => tell(), [tell]);
  return tell;
};

/**
 * "Bestand openen": a plan from a file, as a new plan on this device; or the plans of a backup. Who opens something else
 * meanwhile is not called back to the file. A backup goes on: it only comes in the list, and half of it helps nobody.
 */
export const OpenFileButton = ({ onPlan, onKnown }: OpenFileButtonProps) => {
  const beginTask = useTask();
  const tellTrouble = useFileTrouble();
  const open = async (file: File) => {
    const signal = beginTask();
    tellTrouble();
    try {
      await take(file, signal);
    } catch {
      // What is fetched for it did not come: reading itself does not throw.
      const text = readErrorText({ code: 'not_loaded' }, { fileName: file.name, isPlanOpen: false });
      if (!signal.aborted) tellTrouble(text);
    }
  };
  const take = async (file: File, signal: AbortSignal) => {
    const outcome = await restored(file);
    if (typeof outcome === 'string') {
      if (!signal.aborted) tellTrouble(outcome);
      return;
    }
    if (outcome !== undefined) {
      const known = onlyKnown(outcome);
      if (known !== undefined && !signal.aborted) onKnown(known);
      return;
    }
    const read = await readFile(file, signal);
    const plan = await planIn(read, file.name);
    if (signal.aborted) return;
    if (typeof plan === 'string') tellTrouble(plan);
    else {
      const known = await findKnown(plan);
      if (signal.aborted) return;
      if (known !== undefined) {
        notify(transferText.known(plan.name));
        onKnown(known);
        return;
      }
      onPlan(plan);
      if (read.ok) tellNotes(read);
    }
  };
  const isOver = useFileDoor((file) => void open(file));
  return (
    <>
      {isOver && <DropHint words={transferText.dropToOpen} />}
      <FileButton label={homeText.openFile} accept={acceptedFiles} onFile={(file) => void open(file)} />
    </>
  );
};
