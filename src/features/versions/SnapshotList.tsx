import { useCallback, useEffect, useRef, useState } from 'react';
import type { Plan } from '@/domain/plan';
import { deleteSnapshot, putBackSnapshot, type SnapshotRow } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { viewOf } from '@/state/planView';
import { setScreen, showSnapshot } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { locationsText, momentText } from '@/text/numbers';
import { snapshotName, snapshotText } from '@/text/snapshots';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { restoreWithNotice } from './restoreWithNotice';
import { SnapshotView } from './SnapshotView';
import { useSnapshots } from './useSnapshots';

/** Removes a snapshot, with a way back in the notice. */
const remove = async (row: SnapshotRow, name: string): Promise<void> => {
  const failed = () => {
    notify(snapshotText.notChanged(name), { lasting: true });
  };
  try {
    await deleteSnapshot(row.id);
  } catch {
    failed();
    return;
  }
  const action = { label: common.undo, act: () => void putBackSnapshot(row).catch(failed) };
  // The only way back, and with the keyboard only there once this dialog is closed: it waits.
  notify(snapshotText.deleted(name), { action, lasting: true });
};

/** Shows a snapshot on the map, in place of the plan. */
const showOnMap = (row: SnapshotRow, plan: Plan, name: string): void =>
  showSnapshot({ name, at: row.at, view: viewOf(plan) });

type SnapshotItemProps = {
  row: SnapshotRow;
  /** Somebody wants to see this one: it opens and comes into view. Another object each time. */
  asked: AskedSnapshot | undefined;
  onDone: () => void;
};

const SnapshotItem = ({ row, asked, onDone }: SnapshotItemProps) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked?.id !== row.id) return;
    setOpen(true);
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'center' });
  }, [asked, row.id]);
  const [plan, setPlan] = useState<Plan>();
  const name = snapshotName(row);
  const takePlan = useCallback((read: Plan | undefined) => setPlan(read), []);
  const restore = async (then: Plan) => {
    await restoreWithNotice(then, name);
    onDone();
  };
  return (
    <li className="version">
      <div className="version__head">
        <span>
          <strong>{name}</strong>
          <span className="small soft version__remark">
            {momentText(row.at)} · {snapshotText.causes[row.cause]} · {locationsText(row.summary.locations)}
          </span>
        </span>
        <button
          type="button"
          ref={button}
          className="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? snapshotText.hide : snapshotText.view}
        </button>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={snapshotText.delete(name)}
          onClick={() => void remove(row, name)}
        >
          <Icon name="trash" />
        </button>
      </div>
      {isOpen && <SnapshotView row={row} onPlan={takePlan} />}
      {isOpen && plan !== undefined && (
        <span className="version__actions">
          <button type="button" className="button button--primary" onClick={() => void restore(plan)}>
            {snapshotText.restore}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              showOnMap(row, plan, name);
              // Over the map the panel would hide what it is about.
              if (isNarrow()) setScreen({ isPanelOpen: false });
              onDone();
            }}
          >
            {snapshotText.showOnMap}
          </button>
          <span className="small soft">{snapshotText.restoreHelp}</span>
        </span>
      )}
    </li>
  );
};

/** The snapshot that somebody wants to see. */
export type AskedSnapshot = { id: string };

/** The kept snapshots of the open plan. */
export const SnapshotList = ({
  asked,
  onDone,
}: {
  asked?: AskedSnapshot | undefined;
  onDone: () => void;
}) => {
  const rows = useSnapshots();
  if (rows.length === 0) return <p className="soft">{snapshotText.none}</p>;
  return (
    <ul>
      {rows.map((row) => (
        <SnapshotItem key={row.id} row={row} asked={asked} onDone={onDone} />
      ))}
    </ul>
  );
};
