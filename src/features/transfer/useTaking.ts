import { useState } from 'react';
import type { Way } from '@/exchange/plan/fitIntoPlan';
import { keepSnapshot } from '@/plans/snapshots';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { previewText } from '@/text/importPreview';
import { reportText } from '@/text/importReport';
import { receivedName } from '@/text/offers';
import { snapshotText } from '@/text/snapshots';
import { transferText } from '@/text/transfer';
import { keepChoices } from './columnMemory';
import { importFile, isOpenPlanEmpty, isOpenPlanUntouched } from './importFile';
import type { ReadFile } from './readFile';
import type { useReading } from './useReading';
import { useTask } from './useTask';

const showImported = (ids: string[]): void => {
  const { locations } = openPlanNow().view;
  currentMap()?.show(ids.map((id) => locations.get(id)).filter((location) => location !== undefined));
};

const showReports = (): void => setScreen({ dialog: 'importReports' });

type Taking = {
  fileName: string;
  read: ReadFile;
  chosen: ReadFile;
  way: Way;
  reading: ReturnType<typeof useReading>;
  onClose: () => void;
};

/** What is going on, and how far it is, 0 to 1. */
type Doing = { what: string; share?: number };

/** Takes a file over in the plan, with a version of the plan as it was and a report; and how far that is. */
export const useTaking = ({ fileName, read, chosen, way, reading, onClose }: Taking) => {
  const [doing, setDoing] = useState<Doing>();
  const beginTask = useTask();
  const isWhole = read.kind === 'plan' && isOpenPlanEmpty();
  const take = async () => {
    const signal = beginTask();
    const { planId } = openPlanNow();
    const begin = (what: string) => {
      setDoing({ what });
      return { signal, progress: (share: number) => setDoing({ what, share }) };
    };
    // Without room for a version the import still has its undo.
    if (!isOpenPlanUntouched()) {
      await keepSnapshot('import', '', begin(snapshotText.making())).catch(() => undefined);
    }
    if (signal.aborted || !isOpen(planId)) return;
    if (read.columns.length > 0 && !reading.isRemembered) keepChoices(read.columns, reading.choices);
    const imported = await importFile({ read, chosen, way, fileName }, begin(previewText.taking));
    if (imported === undefined || !isOpen(planId)) return;
    const { ids, updated, renamed } = imported;
    notify(
      transferText.imported(ids.length - updated, updated, renamed),
      isWhole ? {} : { action: { label: reportText.show, act: showReports } },
    );
    onClose();
    showImported(ids);
    // What is offered of a plan that came from somebody else starts from here.
    if (isWhole) await keepSnapshot('hand', receivedName).catch(() => undefined);
  };
  return { doing, isWhole, take };
};
