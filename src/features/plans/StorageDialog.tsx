import { useCallback, useEffect, useRef, useState } from 'react';
import { readUse, type Use } from '@/plans/storageUse';
import { notify } from '@/state/noticeStore';
import { homeText } from '@/text/home';
import { bytesText } from '@/text/numbers';
import { storageText } from '@/text/storage';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { ClearSteps } from './ClearSteps';
import type { Clearing, Saving } from './clearing';
import { StorageTable } from './StorageTable';

/** Where the focus goes after something was cleared or not: the first of these that is still there. */
const placesAfter = (
  pressed: Element | null,
  list: HTMLElement | null,
): (HTMLElement | null | undefined)[] => [
  pressed instanceof HTMLElement ? pressed : null,
  // What was cleared is gone: the plan that it was of.
  pressed?.closest('tbody')?.querySelector('button'),
  list,
];

/** "Opslag": what each plan, snapshot and file takes, and a way to clear them that saves them first. */
export const StorageDialog = ({ saving, onClose }: { saving: Saving; onClose: () => void }) => {
  const [use, setUse] = useState<Use | 'unknown'>();
  const [clearing, setClearing] = useState<Clearing>();
  const list = useRef<HTMLDivElement>(null);
  /** The snapshots that were saved since this was opened. */
  const saved = useRef<ReadonlySet<string>>(new Set());
  const places = useRef<ReturnType<typeof placesAfter>>([]);
  const refresh = useCallback(() => readUse().then(setUse, () => setUse('unknown')), []);
  useEffect(() => void refresh(), [refresh]);

  const begin = (chosen: Clearing) => {
    places.current = placesAfter(document.activeElement, list.current);
    setClearing(chosen);
  };
  const stop = () => {
    setClearing(undefined);
    // The list is only there again after this.
    requestAnimationFrame(() => places.current.find((place) => place?.isConnected)?.focus());
  };
  const clear = async ({ clear: act, cleared }: Clearing): Promise<boolean> => {
    try {
      if (!(await act())) return false;
      notify(cleared);
    } catch {
      notify(storageText.failed, { lasting: true });
    }
    await refresh();
    stop();
    return true;
  };

  return (
    <Dialog title={storageText.title} closeLabel={common.close} onClose={onClose}>
      {clearing !== undefined && (
        <ClearSteps
          clearing={clearing}
          wasSaved={clearing.snapshots?.every((id) => saved.current.has(id)) === true}
          onSaved={() => {
            saved.current = new Set([...saved.current, ...(clearing.save?.snapshots ?? [])]);
          }}
          onClear={() => clear(clearing)}
          onStop={stop}
        />
      )}
      <div ref={list} tabIndex={-1} hidden={clearing !== undefined}>
        <p className="soft">{storageText.lead}</p>
        {use === 'unknown' && <p role="alert">{storageText.unknown}</p>}
        {typeof use === 'object' && (
          <>
            <StorageTable use={use} saving={saving} onClear={begin} />
            <p className="small soft">
              {use.space && homeText.space(bytesText(use.space.used), bytesText(use.space.available))}{' '}
              {use.isLasting ? storageText.lasting : storageText.notLasting}
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
};
