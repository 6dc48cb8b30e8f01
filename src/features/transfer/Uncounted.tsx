import type { ReadColumn } from '@/exchange/plan/columns/seen';
import type { Note } from '@/exchange/plan/notes';
import { previewText } from '@/text/importPreview';

type UncountedProps = { columns: readonly ReadColumn[]; notes: readonly Note[] };

/** Of which numbers in a file of another tool nobody knows whether they are homes: the sentence above counts them nowhere. */
export const Uncounted = ({ columns, notes }: UncountedProps) => {
  const unknown = columns.flatMap(({ name, uncounted }) =>
    uncounted === undefined ? [] : [{ name, sum: uncounted }],
  );
  const noNumbers = columns.length === 0 ? [] : notes.filter(({ code }) => code === 'bad_count');
  return (
    <>
      {unknown.length > 0 && <p className="import__warning">{previewText.uncounted(unknown)}</p>}
      {noNumbers.length > 0 && (
        <p className="import__warning">
          {previewText.noNumbers(noNumbers.length, noNumbers[0]?.value ?? '')}
        </p>
      )}
    </>
  );
};
