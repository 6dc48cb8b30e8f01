import { useState } from 'react';
import type { RecordKind } from '@/domain/records';
import { fileSchemaName } from '@/exchange/plan/fileSchema';
import {
  columnsOf,
  locationColumns,
  nestedKinds,
  otherTopKinds,
  tableNameOf,
} from '@/exchange/plan/tables/columnsOf';
import type { Column } from '@/exchange/plan/tables/table';
import { columnKindNames, columnsText, exportingText } from '@/text/exporting';
import { columnText } from '@/text/fileColumns';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { SelectField } from '@/ui/SelectField';
import './columnsDialog.css';

const kinds: readonly RecordKind[] = ['location', ...nestedKinds, ...otherTopKinds];

const columnsIn = (kind: RecordKind): readonly Column[] =>
  kind === 'location' ? locationColumns : columnsOf(kind);

const ColumnRow = ({ kind, column: { name, kind: form, codes } }: { kind: RecordKind; column: Column }) => (
  <tr>
    <th scope="row">
      <code>{name}</code>
    </th>
    <td>{columnKindNames[form]}</td>
    <td>
      {columnText(kind, name)}
      {codes !== undefined && <span className="small soft"> {columnsText.values(codes)}</span>}
    </td>
  </tr>
);

/** "Uitleg van de kolommen": every table of our files with its columns, from the schemas that write and read them. */
export const ColumnsDialog = ({ onClose }: { onClose: () => void }) => {
  const [kind, setKind] = useState<RecordKind>('location');
  return (
    <Dialog title={exportingText.explain} closeLabel={common.close} onClose={onClose}>
      <div className="columns-help">
        <p className="small">{columnsText.about}</p>
        <SelectField
          label={columnsText.table}
          value={kind}
          options={kinds.map((each) => [each, tableNameOf(each)] as const)}
          onChange={setKind}
        />
        <div className="columns-help__table">
          <table>
            <thead>
              <tr>
                <th scope="col">{columnsText.column}</th>
                <th scope="col">{columnsText.kind}</th>
                <th scope="col">{columnsText.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {columnsIn(kind).map((column) => (
                <ColumnRow key={column.name} kind={kind} column={column} />
              ))}
            </tbody>
          </table>
        </div>
        <p className="small soft">
          <a href={`./${fileSchemaName}`} target="_blank" rel="noreferrer">
            {columnsText.schema}
          </a>
          {'. '}
          {columnsText.schemaHelp}
        </p>
      </div>
    </Dialog>
  );
};
