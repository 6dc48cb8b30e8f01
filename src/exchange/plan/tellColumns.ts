import { mostStrangers } from '../limits';
import type { FileColumns } from './columns/columnsIn';
import { type Report, shown } from './noteBook';
import type { Note } from './notes';

/** Says once which columns of a file were left out, and which went to the notes. Empty ones say nothing. */
export const tellColumns = ({ recognised, seen }: FileColumns, report: Report): void => {
  const filled = seen.filter((column) => column.filled > 0);
  const tell = (meaning: string, note: Pick<Note, 'code' | 'action'>): void => {
    const names = filled
      .filter(({ name }) => recognised.get(name)?.meaning === meaning)
      .slice(0, mostStrangers);
    if (names.length === 0) return;
    report({ ...note, field: 'properties', value: names.map(({ name }) => shown(name)).join(', ') });
  };
  tell('bij_opmerkingen', { code: 'columns_to_notes', action: 'to_notes' });
  tell('niet', { code: 'properties_left_out', action: 'left_out' });
};
