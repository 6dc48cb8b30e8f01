import { lazy, Suspense, useEffect, useState } from 'react';
import type { Plan } from '@/domain/plan';
import { acceptedFiles } from '@/exchange/formats/registry';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { keepForNextPlan } from '@/state/filesForPlan';
import { dismiss, notify } from '@/state/noticeStore';
import { homeText } from '@/text/home';
import { readErrorText } from '@/text/readErrors';
import { transferText } from '@/text/transfer';
import { FileButton } from '@/ui/FileButton';
import type { Brought } from './asFiles';
import { DropHint } from './DropHint';
import type { LooseFiles, PlanForFile } from './PlanForFiles';
import { useFileDoor } from './useFileDoor';
import { useTask } from './useTask';

const PlanForFiles = lazy(() =>
  import('./PlanForFiles').then((module) => ({ default: module.PlanForFiles })),
);

type OpenFileButtonProps = {
  /** `isOnly`: of one file, to look at now; else it is put in the list. */
  onPlan: (plan: Plan, isOnly: boolean) => void;
  /** A new plan to put locations in that came without one; their files wait for it. */
  onNewPlan: (plan: PlanForFile) => void;
  /** The file is a backup of one plan, that is stored here just so: its key. */
  onKnown: (planId: string) => void;
};

/** Says what is wrong with a file, for as long as one stays and opens no other; without a text what was said goes. */
const useFileTrouble = (): ((text?: string) => void) => {
  const [tell] = useState(() => {
    let shown: number[] = [];
    return (text?: string) => {
      if (text !== undefined) shown.push(notify(text, { lasting: true }));
      else {
        for (const id of shown) dismiss(id);
        shown = [];
      }
    };
  });
  useEffect(() => () => tell(), [tell]);
  return tell;
};

/**
 * "Bestand openen": a plan from a file, as a new plan on this device; or the plans of a backup. Who opens something else
 * meanwhile is not called back to the file. A backup goes on: it only comes in the list, and half of it helps nobody.
 */
export const OpenFileButton = ({ onPlan, onNewPlan, onKnown }: OpenFileButtonProps) => {
  const beginTask = useTask();
  const tellTrouble = useFileTrouble();
  const [loose, setLoose] = useState<LooseFiles>();
  /** Gives the locations of a file that came without a plan. */
  const take = async (
    { file, member }: Brought,
    signal: AbortSignal,
    isOnly: boolean,
  ): Promise<ReadLocation[]> => {
    const { onlyKnown, openPlanFile } = await import('./openPlanFile');
    const opened = await openPlanFile(file, signal, member);
    if (signal.aborted) return [];
    if ('loose' in opened) return opened.loose;
    if ('trouble' in opened) tellTrouble(opened.trouble);
    else if ('restored' in opened) {
      const known = onlyKnown(opened.restored);
      if (known !== undefined && isOnly) onKnown(known);
    } else if ('knownId' in opened) {
      notify(transferText.known(opened.name));
      if (isOnly) onKnown(opened.knownId);
    } else {
      onPlan(opened.plan, isOnly);
      opened.notes();
    }
    return [];
  };
  const takeAll = async (brought: File[], signal: AbortSignal) => {
    const { asBrought } = await import('./asFiles');
    const all = await asBrought(brought);
    const found: LooseFiles = { files: [], locations: [] };
    for (const each of all) {
      const locations = await take(each, signal, all.length === 1);
      if (signal.aborted) return;
      if (locations.length > 0 && !found.files.includes(each.file)) found.files.push(each.file);
      found.locations.push(...locations);
    }
    if (found.files.length > 0) setLoose(found);
  };
  const open = async (brought: File[]) => {
    const signal = beginTask();
    tellTrouble();
    try {
      await takeAll(brought, signal);
    } catch {
      // What is fetched for it did not come: reading itself does not throw.
      const fileName = brought[0]?.name;
      const text = readErrorText({ code: 'not_loaded' }, { fileName, isPlanOpen: false });
      if (!signal.aborted) tellTrouble(text);
    }
  };
  const isOver = useFileDoor((files) => void open(files));
  return (
    <>
      {isOver && <DropHint words={transferText.dropToOpen} />}
      <FileButton
        label={homeText.openFile}
        accept={acceptedFiles}
        isMany
        onFiles={(files) => void open(files)}
      />
      {loose !== undefined && (
        <Suspense>
          <PlanForFiles
            {...loose}
            onMake={(plan) => {
              keepForNextPlan(loose.files);
              setLoose(undefined);
              onNewPlan(plan);
            }}
            onClose={() => setLoose(undefined)}
          />
        </Suspense>
      )}
    </>
  );
};
