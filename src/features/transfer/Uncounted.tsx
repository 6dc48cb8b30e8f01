import type { ReadColumn } from '@/exchange/plan/columns/seen';
import { previewText } from '@/text/importPreview';

type UncountedProps = { columns: readonly ReadColumn[] };

/** Of which numbers in a file of another tool nobody knows whether they are homes: the sentence above counts them nowhere. */
export const Uncounted = ({ columns }: UncountedProps) => {
  const unknown = columns.flatMap(({ name, uncounted }) =>
    uncounted === undefined ? [] : [{ name, sum: uncounted }],
  );
  const noHomes = columns.flatMap((column) => column.noHomes ?? []);
  const [first] = noHomes;
  return (
    <>
      {unknown.length > 0 && <p className="import__warning">{previewText.uncounted(unknown)}</p>}
      {first !== undefined && (
        <p className="import__warning">
          {previewText.noHomes(
            noHomes.reduce((sum, { count }) => sum + count, 0),
            first.example,
          )}
        </p>
      )}
    </>
  );
};
