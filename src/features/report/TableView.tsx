import type { BlockOf } from '@/exchange/documents/document';
import { columnWidths, followsFigure, isSmall, staysTogether } from '@/exchange/documents/tableLook';
import { typeColours } from '@/exchange/documents/typeColours';
import { openWord } from '@/text/documents/common';

type TableBlock = BlockOf<'table'>;
type Column = TableBlock['columns'][number];

const classOf = (block: TableBlock, at: number): string | undefined => {
  if (block.columns[at]?.align === 'right') return 'number';
  return followsFigure(block, at) ? 'after-number' : undefined;
};

const Head = ({ column, className }: { column: Column; className: string | undefined }) => (
  <th scope="col" className={className}>
    {column.swatch !== undefined && (
      <span className="sheet__type" style={{ background: typeColours[column.swatch] }} aria-hidden="true" />
    )}
    {column.head}
  </th>
);

/** What nobody filled in is paler. */
const Cell = ({ text }: { text: string | undefined }) =>
  text === openWord ? <span className="sheet__blank">{text}</span> : text;

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
              <Head key={index} column={column} className={classOf(block, index)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and a table is drawn anew as a whole
            <tr key={at} className={row.tone && `sheet__row--${row.tone}`}>
              {columns.map((_, index) =>
                index === rowHead ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <th key={index} scope="row" className={classOf(block, index)}>
                    {row.cells[index]}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <td key={index} className={classOf(block, index)}>
                    <Cell text={row.cells[index]} />
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
