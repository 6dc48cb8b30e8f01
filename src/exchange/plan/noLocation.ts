import { type JsonObject, valueAt } from '../json/jsonObject';
import type { Report } from './noteBook';
import type { Note } from './notes';
import type { Sums } from './sums';
import { isFigureRow, isKind, isOfWhich } from './sumWords';
import type { TotalsAbove } from './totalRow';

type Row = {
  feature: JsonObject;
  name: string | undefined;
  properties: JsonObject;
  /** Homes that come. */
  homes: number;
  about: Note['feature'];
};

/** For a note: only where there are any. */
export const homesOf = (homes: number) => (homes > 0 ? { homes } : {});

/** Leaves out, with a note, a row of a table that adds up others, is a part of the one above, or a figure about all. */
export const isNoLocation = (
  { feature, name, properties, homes, about }: Row,
  { sums, above }: { sums: Sums; above: TotalsAbove },
  report: Report,
): boolean => {
  if (above.isTotal(feature, name, properties, homes)) {
    above.leaveOut({ name, properties, homes, about });
    return true;
  }
  const isUnplaced = valueAt(feature, 'geometry') === undefined;
  if (isUnplaced && feature.isRow === true && isFigureRow(Object.values(properties))) {
    report({ code: 'figure_row', action: 'left_out', ...homesOf(homes) });
    return true;
  }
  const cells = name === undefined ? Object.values(properties) : [name];
  const isPart = isUnplaced && (cells.some(isOfWhich) || (name !== undefined && isKind(name)));
  if (!isPart) {
    sums.divided = homes;
    return false;
  }
  // Where the row above has no number, its homes stand here alone.
  const isCounted = sums.divided > 0;
  if (isCounted || name !== undefined) {
    report({ code: 'part_of_above', action: isCounted ? 'left_out' : 'taken', ...homesOf(homes) });
  }
  return isCounted;
};
