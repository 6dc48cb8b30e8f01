import { useEffect, useState } from 'react';
import { tabId } from '@/state/keepEdits';
import { usePlan } from '@/state/planStore';
import type { EditRow } from '@/storage/editRow';
import { watchEdits } from '@/storage/editTable';
import { editText } from '@/text/edits';
import { momentText } from '@/text/numbers';
import { versionText } from '@/text/versions';

const sentence = ({ cause, label }: EditRow): string => {
  const { code, subject, count } = label;
  const edit = editText({
    code,
    ...(subject === undefined ? {} : { subject }),
    ...(count === undefined ? {} : { count }),
  });
  return { edit, undo: versionText.undone(edit), redo: versionText.redone(edit) }[cause];
};

/** What was done in this plan, the last first. Kept over a reload. */
export const EditList = () => {
  const planId = usePlan((plan) => plan.planId);
  const [rows, setRows] = useState<EditRow[]>([]);
  useEffect(() => watchEdits(planId, setRows), [planId]);
  if (rows.length === 0) return <p className="soft">{versionText.noEdits}</p>;
  return (
    <ol className="edit-list">
      {rows.map((row) => (
        <li key={row.id}>
          <span>{sentence(row)}</span>
          <span className="small soft">
            {momentText(row.at)}
            {row.tab === tabId ? '' : ` · ${versionText.otherTab}`}
          </span>
        </li>
      ))}
    </ol>
  );
};
