import { useEffect, useMemo, useState } from 'react';
import { type HistoryRow, watchHistory } from '@/plans/history';
import { tabId } from '@/plans/keepHistory';
import { usePlan } from '@/state/planStore';
import { editText } from '@/text/history';
import { timeText } from '@/text/numbers';
import { snapshotName, snapshotText } from '@/text/snapshots';
import { type Moment, timeLine } from './timeLine';
import { useSnapshots } from './useSnapshots';

const sentence = ({ cause, label }: HistoryRow): string => {
  const edit = editText(label);
  return { edit, undo: snapshotText.undone(edit), redo: snapshotText.redone(edit) }[cause];
};

type OnShow = (versionId: string) => void;

const MomentItem = ({ moment, onShow }: { moment: Moment; onShow: OnShow }) => {
  const { kind, at, row } = moment;
  const name = kind === 'snapshot' ? snapshotName(row) : '';
  return (
    <li className={`moment moment--${kind}`}>
      <time className="moment__time small soft" dateTime={at}>
        {timeText(at)}
      </time>
      <span>{kind === 'snapshot' ? snapshotText.kept(name) : sentence(row)}</span>
      {kind === 'snapshot' && (
        <button
          type="button"
          className="button button--link small"
          aria-label={snapshotText.viewNamed(name)}
          onClick={() => onShow(row.id)}
        >
          {snapshotText.view}
        </button>
      )}
      {kind === 'edit' && moment.tab !== undefined && (
        <span className="small soft">{snapshotText.otherTab(moment.tab)}</span>
      )}
    </li>
  );
};

/** What was done in this plan and which snapshots were kept, the last first. Kept over a reload. */
export const HistoryList = ({ onShow }: { onShow: OnShow }) => {
  const planId = usePlan((plan) => plan.planId);
  const [edits, setEdits] = useState<HistoryRow[]>([]);
  const snapshots = useSnapshots();
  useEffect(() => watchHistory(planId, setEdits), [planId]);
  const days = useMemo(() => timeLine(edits, snapshots, tabId), [edits, snapshots]);
  if (edits.length === 0) return <p className="soft">{snapshotText.noEdits}</p>;
  return (
    <>
      {edits.some(({ tab }) => tab !== tabId) && <p className="small soft">{snapshotText.tabHelp}</p>}
      {days.map(({ name, moments }) => (
        <section key={name} className="day">
          <h4>{name}</h4>
          <ol>
            {moments.map((moment) => (
              <MomentItem key={`${moment.kind}${moment.row.id}`} moment={moment} onShow={onShow} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
};
