/** A cell by its place: row -1 is the head. */
export type Cell = { row: number; column: number };

type Size = { rows: number; columns: number; page: number };

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Where a key goes from a cell, after the ARIA pattern of a grid; undefined for a key that does not walk. */
export const nextCell = (
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { row, column }: Cell,
  { rows, columns, page }: Size,
): Cell | undefined => {
  const at = (nextRow: number, nextColumn: number): Cell => ({
    row: clamp(nextRow, -1, rows - 1),
    column: clamp(nextColumn, 0, columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(Math.max(row - page, row < 0 ? -1 : 0), column);
    case 'Home':
      return ctrlKey ? at(0, 0) : at(row, 0);
    case 'End':
      return ctrlKey ? at(rows - 1, columns - 1) : at(row, columns - 1);
    default:
      return undefined;
  }
};
