import type { BlockOf } from '@/exchange/documents/document';
import { columnWidths, isSmall, staysTogether } from '@/exchange/documents/tableLook';
import { typeColours } from '@/exchange/documents/typeColours';

type TableBlock = BlockOf<'table'>;
type Column = TableBlock['columns'][number];

const classOf = ({ align }: Column): string | undefined => (align === 'right' ? 'number' : undefined);

const Head = ({ column }: { column: Column }) => (
  <th scope="col" className={classOf(column)}>
    {column.swatch !== undefined && (
      <span className="sheet__type" style={{ background: typeColours[column.swatch] }} aria-hidden="true" />
    )}
    {column.head}
  </th>
);

/** A table of a document, with its heads on every page. `room`: how wide it is on paper, in mm. */
export const TableView = ({ block, room }: { block: TableBlock; room: number }) => {
  const { columns, rows, rowHead } = block;
  const size = isSmall(block) ? ' sheet__table--small' : '';
  const together = staysTogether(block) ? ' sheet__table--together' : '';
  return (
    <>
      <table className={`sheet__table${size}${together}`}>
        <caption>{block.caption}</caption>
        <colgroup>
          {columnWidths(block, room).map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
            <col key={index} style={{ width: `${(100 * width) / room}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
              <Head key={index} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and a table is drawn anew as a whole
            <tr key={at} className={row.tone && `sheet__row--${row.tone}`}>
              {columns.map((column, index) =>
                index === rowHead ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <th key={index} scope="row" className={classOf(column)}>
                    {row.cells[index]}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <td key={index} className={classOf(column)}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {block.note !== undefined && <p className="sheet__note">{block.note}</p>}
    </>
  );
};
