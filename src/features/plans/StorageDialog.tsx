import { useCallback, useEffect, useState } from 'react';
import { notify } from '@/state/noticeStore';
import { clearAnswers } from '@/storage/answerTable';
import { addBroughtFile, deleteBroughtFile } from '@/storage/broughtFileTable';
import type { PlanRow } from '@/storage/planRow';
import { deletePlan } from '@/storage/planTable';
import { deleteSnapshots } from '@/storage/snapshotTable';
import { homeText } from '@/text/home';
import { bytesText } from '@/text/numbers';
import { storageText } from '@/text/storage';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { readUse, type Use } from './readUse';
import { StorageTable } from './StorageTable';

type StorageDialogProps = {
  /** Saves one plan with its versions as a file. False when that failed. */
  backUp: (plan: { planId: string; name: string }) => Promise<boolean>;
  onClose: () => void;
};

/** What waits for the user's word that the file is there. */
type Pending = { name: string; act: () => Promise<void>; words: string };

/** "Opslag": what each plan, its versions and its files take, and a way to clear them that saves plans first. */
export const StorageDialog = ({ backUp, onClose }: StorageDialogProps) => {
  const [use, setUse] = useState<Use>();
  const [pending, setPending] = useState<Pending>();
  const refresh = useCallback(() => void readUse().then(setUse, () => undefined), []);
  useEffect(refresh, [refresh]);

  /** Saves first, and clears only when the user has seen the file: a download can fail without a sign. */
  const saveAndClear = async (row: PlanRow, act: () => Promise<void>, words: string) => {
    if (await backUp({ planId: row.id, name: row.name })) setPending({ name: row.name, act, words });
  };
  const clearNow = async (act: () => Promise<void>, words: string, undo?: () => Promise<void>) => {
    setPending(undefined);
    await act().then(
      () => notify(words, undo && { action: { label: common.undo, act: () => void undo().then(refresh) } }),
      () => notify(storageText.failed, { lasting: true }),
    );
    refresh();
  };

  return (
    <Dialog title={storageText.title} closeLabel={common.close} onClose={onClose}>
      <p className="soft">{storageText.lead}</p>
      {pending !== undefined && (
        <div className="storage-confirm" role="alert">
          <p>{storageText.confirm(pending.name)}</p>
          <button
            type="button"
            className="button button--primary"
            onClick={() => void clearNow(pending.act, pending.words)}
          >
            {storageText.confirmYes}
          </button>
          <button type="button" className="button" onClick={() => setPending(undefined)}>
            {storageText.confirmNo}
          </button>
        </div>
      )}
      {use !== undefined && (
        <>
          <StorageTable
            use={use}
            onClearPlan={(row) =>
              void saveAndClear(row, () => deletePlan(row.id), storageText.cleared(row.name))
            }
            onClearVersions={(row) =>
              void saveAndClear(row, () => deleteSnapshots(row.id), storageText.clearedVersions(row.name))
            }
            onClearFile={(file) =>
              void clearNow(
                () => deleteBroughtFile(file.id),
                storageText.cleared(file.name),
                () => addBroughtFile(file),
              )
            }
            onClearAnswers={() => void clearNow(clearAnswers, storageText.clearedAnswers)}
          />
          <p className="small soft">
            {homeText.space(bytesText(use.used), bytesText(use.available))}{' '}
            {use.isLasting ? storageText.lasting : storageText.notLasting}
          </p>
        </>
      )}
    </Dialog>
  );
};
