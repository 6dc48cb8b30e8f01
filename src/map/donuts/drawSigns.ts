import { numberSizes, signs } from './packDonuts';

/** Where the signs stand in their picture, in px of the screen: a row for each size, each sign in the middle of its cell. */
export type Signs = {
  canvas: OffscreenCanvas;
  cell: { width: number; height: number };
  /** Room for a digit, a point and a minus, in each size. */
  advances: readonly (readonly [number, number, number])[];
};

/** As the rest of the screen. */
export const signFont = (px: number): string => `600 ${px}px 'Source Sans 3 Variable', sans-serif`;

/** Draws digits as white on nothing. `ratio`: px of the screen to one of the map. */
export const drawSigns = (ratio: number): Signs | null => {
  const largest = Math.max(...numberSizes) * ratio;
  // Even, so that the middle of a cell falls between two px.
  const cell = { width: 2 * Math.ceil(largest * 0.4), height: 2 * Math.ceil(largest * 0.6) };
  const canvas = new OffscreenCanvas(cell.width * signs.length, cell.height * numberSizes.length);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.fillStyle = '#ffffff';
  pen.textAlign = 'center';
  const advances = numberSizes.map((size, row): [number, number, number] => {
    pen.font = signFont(size * ratio);
    const wide = (text: string): number => Math.round(pen.measureText(text).width);
    const high = pen.measureText('0').actualBoundingBoxAscent;
    const base = Math.round(cell.height * row + (cell.height + high) / 2);
    // Whole digits in whole px: as sharp as other text of the screen.
    for (const [n, sign] of [...signs].entries()) pen.fillText(sign, cell.width * (n + 0.5), base);
    return [Math.max(...[...'0123456789'].map(wide)), wide('.'), wide('-')];
  });
  return { canvas, cell, advances };
};
