import { type ReactNode, useState } from 'react';
import { type PlanWithParts, snapshotsSize, type Use, wholeSize } from '@/plans/storageUse';
import { broughtKindNames } from '@/text/codes';
import { bytesText, momentText } from '@/text/numbers';
import { snapshotName } from '@/text/snapshots';
import { storageText } from '@/text/storage';
import { Icon } from '@/ui/Icon';
import {
  type Clearing,
  clearingAnswers,
  clearingFile,
  clearingPlan,
  clearingSnapshot,
  clearingSnapshots,
  type Saving,
} from './clearing';

type OnClear = (clearing: Clearing) => void;

type LineProps = {
  name: ReactNode;
  bytes: number;
  /** How deep below its plan: a part, or a snapshot among the snapshots. */
  depth?: 0 | 1 | 2;
  /** What the button beside it clears. */
  clearing?: Clearing;
  onClear?: OnClear;
};

const Line = ({ name, bytes, depth = 0, clearing, onClear }: LineProps) => (
  <tr className={`storage-table__line storage-table__line--${depth}`}>
    <th scope="row">{name}</th>
    <td className="number">{bytesText(bytes)}</td>
    <td>
      {clearing !== undefined && (
        <button
          type="button"
          className="button button--link"
          aria-label={clearing.question}
          onClick={() => onClear?.(clearing)}
        >
          {storageText.clear}
        </button>
      )}
    </td>
  </tr>
);

type PlanLinesProps = { plan: PlanWithParts; saving: Saving; onClear: OnClear };

/** A plan, and when more than the plan itself is kept, what of it takes what. */
const PlanLines = ({ plan, saving, onClear }: PlanLinesProps) => {
  const [isOpen, setOpen] = useState(false);
  const { row, snapshots, files } = plan;
  const hasParts = snapshots.length + files.length > 0;
  return (
    <tbody>
      <Line
        name={`${row.name}${row.removedAt === undefined ? '' : ` ${storageText.removed}`}`}
        bytes={wholeSize(plan)}
        clearing={clearingPlan(plan, saving)}
        onClear={onClear}
      />
      {hasParts && <Line depth={1} name={storageText.document} bytes={plan.document} />}
      {snapshots.length > 0 && (
        <Line
          depth={1}
          name={
            <button
              type="button"
              className="button button--link"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="chevron" />
              {storageText.versions(snapshots.length)}
            </button>
          }
          bytes={snapshotsSize(plan)}
          clearing={clearingSnapshots(plan, saving)}
          onClear={onClear}
        />
      )}
      {isOpen &&
        snapshots.map((snapshot) => (
          <Line
            key={snapshot.id}
            depth={2}
            name={
              snapshot.name === '' ? snapshotName(snapshot) : `${snapshot.name}, ${momentText(snapshot.at)}`
            }
            bytes={snapshot.size}
            clearing={clearingSnapshot(plan, snapshot, saving)}
            onClear={onClear}
          />
        ))}
      {files.map((file) => (
        <Line
          key={file.id}
          depth={1}
          name={storageText.file(broughtKindNames[file.kind], file.name)}
          bytes={file.content.size}
          clearing={clearingFile(plan, file, saving)}
          onClear={onClear}
        />
      ))}
    </tbody>
  );
};

type StorageTableProps = { use: Use; saving: Saving; onClear: OnClear };

/** What takes how much room, and what can be cleared. */
export const StorageTable = ({ use, saving, onClear }: StorageTableProps) => (
  <table className="storage-table">
    <thead className="visually-hidden">
      <tr>
        <th scope="col">{storageText.what}</th>
        <th scope="col">{storageText.room}</th>
        <th scope="col">{storageText.clear}</th>
      </tr>
    </thead>
    {use.plans.map((plan) => (
      <PlanLines key={plan.row.id} plan={plan} saving={saving} onClear={onClear} />
    ))}
    <tbody>
      {use.answers > 0 && (
        <Line name={storageText.answers} bytes={use.answers} clearing={clearingAnswers} onClear={onClear} />
      )}
      <Line name={storageText.app} bytes={use.rest} />
    </tbody>
  </table>
);
