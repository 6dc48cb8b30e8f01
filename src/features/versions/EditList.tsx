import { useEffect, useMemo, useState } from 'react';
import { tabId } from '@/state/keepEdits';
import { usePlan } from '@/state/planStore';
import type { EditRow } from '@/storage/editRow';
import { watchEdits } from '@/storage/editTable';
import { editText } from '@/text/edits';
import { timeText } from '@/text/numbers';
import { snapshotName, versionText } from '@/text/versions';
import { type Moment, timeLine } from './timeLine';
import { useSnapshots } from './useSnapshots';

const sentence = ({ cause, label }: EditRow): string => {
  const edit = editText(label);
  return { edit, undo: versionText.undone(edit), redo: versionText.redone(edit) }[cause];
};

type OnShow = (versionId: string) => void;

const MomentItem = ({ moment, onShow }: { moment: Moment; onShow: OnShow }) => {
  const { kind, at, row } = moment;
  const name = kind === 'version' ? snapshotName(row) : '';
  return (
    <li className={`moment moment--${kind}`}>
      <time className="moment__time small soft" dateTime={at}>
        {timeText(at)}
      </time>
      <span>{kind === 'version' ? versionText.kept(name) : sentence(row)}</span>
      {kind === 'version' && (
        <button
          type="button"
          className="button button--link small"
          aria-label={versionText.viewNamed(name)}
          onClick={() => onShow(row.id)}
        >
          {versionText.view}
        </button>
      )}
      {kind === 'edit' && moment.tab !== undefined && (
        <span className="small soft">{versionText.otherTab(moment.tab)}</span>
      )}
    </li>
  );
};

/** What was done in this plan and which versions were kept, the last first. Kept over a reload. */
export const EditList = ({ onShow }: { onShow: OnShow }) => {
  const planId = usePlan((plan) => plan.planId);
  const [edits, setEdits] = useState<EditRow[]>([]);
  const versions = useSnapshots();
  useEffect(() => watchEdits(planId, setEdits), [planId]);
  const days = useMemo(() => timeLine(edits, versions, tabId), [edits, versions]);
  if (edits.length === 0) return <p className="soft">{versionText.noEdits}</p>;
  return (
    <>
      {edits.some(({ tab }) => tab !== tabId) && <p className="small soft">{versionText.tabHelp}</p>}
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
