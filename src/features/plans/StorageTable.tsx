import type { ReactNode } from 'react';
import type { BroughtFileRow } from '@/storage/broughtFileRow';
import type { PlanRow } from '@/storage/planRow';
import { broughtKindNames } from '@/text/codes';
import { bytesText } from '@/text/numbers';
import { storageText } from '@/text/storage';
import type { Use } from './readUse';

type StorageTableProps = {
  use: Use;
  onClearPlan: (row: PlanRow) => void;
  onClearVersions: (row: PlanRow) => void;
  onClearFile: (file: BroughtFileRow) => void;
  onClearAnswers: () => void;
};

const LinkButton = ({ label, words, onPress }: { label?: string; words: string; onPress: () => void }) => (
  <button type="button" className="button button--link" aria-label={label} onClick={onPress}>
    {words}
  </button>
);

const Line = ({
  name,
  actions,
  bytes,
}: {
  name: ReactNode;
  actions?: ReactNode;
  bytes: readonly (number | null)[];
}) => (
  <tr>
    <th scope="row">
      {name}
      {actions !== undefined && <span className="storage-table__actions">{actions}</span>}
    </th>
    {bytes.map((each, column) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
      <td key={column} className="number">
        {each === null ? '' : bytesText(each)}
      </td>
    ))}
  </tr>
);

/** What takes how much room, and what can be cleared. */
export const StorageTable = (props: StorageTableProps) => {
  const { use, onClearPlan, onClearVersions, onClearFile, onClearAnswers } = props;
  return (
    <table className="storage-table">
      <thead>
        <tr>
          <th scope="col">{storageText.plan}</th>
          <th scope="col">{storageText.document}</th>
          <th scope="col">{storageText.versions}</th>
        </tr>
      </thead>
      <tbody>
        {use.plans.map(({ row, document, versions }) => (
          <Line
            key={row.id}
            name={`${row.name}${row.removedAt === undefined ? '' : ` ${storageText.removed}`}`}
            bytes={[document, versions]}
            actions={
              <>
                <LinkButton
                  label={storageText.clear(row.name)}
                  words={storageText.clearShort}
                  onPress={() => onClearPlan(row)}
                />
                {versions > 0 && (
                  <LinkButton
                    label={storageText.clearVersions(row.name)}
                    words={storageText.clearVersionsShort}
                    onPress={() => onClearVersions(row)}
                  />
                )}
              </>
            }
          />
        ))}
        {use.files.map(({ file, planName }) => (
          <Line
            key={file.id}
            name={storageText.file(broughtKindNames[file.kind], file.name, planName)}
            bytes={[file.content.size, null]}
            actions={
              <LinkButton
                label={storageText.clearFile(file.name)}
                words={storageText.clearFileShort}
                onPress={() => onClearFile(file)}
              />
            }
          />
        ))}
        {use.answers > 0 && (
          <Line
            name={storageText.answers}
            bytes={[use.answers, null]}
            actions={<LinkButton words={storageText.clearAnswers} onPress={onClearAnswers} />}
          />
        )}
        <Line name={storageText.app} bytes={[use.rest, null]} />
      </tbody>
    </table>
  );
};
