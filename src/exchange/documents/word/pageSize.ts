import type { Orientation, Paper } from '../document';

/** Twentieths of a point in a millimetre: the measure of Word. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const millimetres = (twips: number): number => (twips * 25.4) / 1440;

/** Width and height in portrait, in mm. */
const papersInMm = { a4: [210, 297], a3: [297, 420] } as const satisfies Record<
  Paper,
  readonly [number, number]
>;

/** Around the text, in mm. */
export const margin = 20;

/** Width and height of a page, in mm. */
export const pageSize = (paper: Paper, orientation: Orientation): readonly [number, number] => {
  const [short, long] = papersInMm[paper];
  return orientation === 'portrait' ? [short, long] : [long, short];
};
