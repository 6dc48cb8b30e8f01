import { useCallback, useEffect, useState } from 'react';
import { notify } from '@/state/noticeStore';
import type { PlanRow } from '@/storage/planRow';
import { deletePlan, readAllPlanRows } from '@/storage/planTable';
import { deleteSnapshots } from '@/storage/snapshotTable';
import { isLasting, readStorageSpace } from '@/storage/storageSpace';
import { type PlanUse, readStorageUse } from '@/storage/storageUse';
import { bytesText } from '@/text/numbers';
import { common, homeText, storageText } from '@/text/words';
import { Dialog } from '@/ui/Dialog';

type StorageDialogProps = {
  /** Saves one plan with its versions as a file. False when that failed. */
  backUp: (plan: { planId: string; name: string }) => Promise<boolean>;
  onClose: () => void;
};

type Use = {
  rows: (PlanUse & { row: PlanRow })[];
  /** Bytes of everything else: the app itself, the maps. */
  rest: number;
  available: number;
  isLasting: boolean;
};

/** What waits for the user's word that the file is there. */
type Pending = { name: string; act: () => Promise<void>; words: string };

const readUse = async (): Promise<Use> => {
  const [uses, plans, space, lasting] = await Promise.all([
    readStorageUse(),
    readAllPlanRows(),
    readStorageSpace(),
    isLasting(),
  ]);
  const rows = plans.map((row) => ({
    ...(uses.find(({ planId }) => planId === row.id) ?? { planId: row.id, document: 0, versions: 0 }),
    row,
  }));
  const inPlans = rows.reduce((sum, { document, versions }) => sum + document + versions, 0);
  const used = space?.used ?? inPlans;
  return { rows, rest: Math.max(0, used - inPlans), available: space?.available ?? 0, isLasting: lasting };
};

/** "Opslag": what each plan and its versions take, and a way to clear them that saves them first. */
export const StorageDialog = ({ backUp, onClose }: StorageDialogProps) => {
  const [use, setUse] = useState<Use>();
  const [pending, setPending] = useState<Pending>();
  const refresh = useCallback(() => void readUse().then(setUse, () => undefined), []);
  useEffect(refresh, [refresh]);

  /** Saves first, and clears only when the user has seen the file: a download can fail without a sign. */
  const clear = async (row: PlanRow, act: () => Promise<void>, words: string) => {
    if (await backUp({ planId: row.id, name: row.name })) setPending({ name: row.name, act, words });
  };
  const clearNow = async ({ act, words }: Pending) => {
    setPending(undefined);
    await act().then(
      () => notify(words),
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
          <button type="button" className="button button--primary" onClick={() => void clearNow(pending)}>
            {storageText.confirmYes}
          </button>
          <button type="button" className="button" onClick={() => setPending(undefined)}>
            {storageText.confirmNo}
          </button>
        </div>
      )}
      {use !== undefined && (
        <>
          <table className="storage-table">
            <thead>
              <tr>
                <th scope="col">{storageText.plan}</th>
                <th scope="col">{storageText.document}</th>
                <th scope="col">{storageText.versions}</th>
              </tr>
            </thead>
            <tbody>
              {use.rows.map(({ row, document, versions }) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.name} {row.removedAt !== undefined && storageText.removed}
                    <span className="storage-table__actions">
                      <button
                        type="button"
                        className="button button--link"
                        aria-label={storageText.clear(row.name)}
                        onClick={() =>
                          void clear(row, () => deletePlan(row.id), storageText.cleared(row.name))
                        }
                      >
                        {storageText.clearShort}
                      </button>
                      {versions > 0 && (
                        <button
                          type="button"
                          className="button button--link"
                          aria-label={storageText.clearVersions(row.name)}
                          onClick={() =>
                            void clear(
                              row,
                              () => deleteSnapshots(row.id),
                              storageText.clearedVersions(row.name),
                            )
                          }
                        >
                          {storageText.clearVersionsShort}
                        </button>
                      )}
                    </span>
                  </th>
                  <td className="number">{bytesText(document)}</td>
                  <td className="number">{bytesText(versions)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{storageText.app}</th>
                <td className="number">{bytesText(use.rest)}</td>
                <td />
              </tr>
            </tbody>
          </table>
          <p className="small soft">
            {homeText.space(
              bytesText(use.rest + use.rows.reduce((sum, each) => sum + each.document + each.versions, 0)),
              bytesText(use.available),
            )}{' '}
            {use.isLasting ? storageText.lasting : storageText.notLasting}
          </p>
        </>
      )}
    </Dialog>
  );
};
