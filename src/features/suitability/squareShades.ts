import { noSquare } from '@/sources/nearness/countSquares';
import type { Picture } from './squaresStore';

export { noSquare };

/** A colour as four bytes in one number, as a picture has them: red first in memory, then how solid. */
const colourIn = (hex: string): number => {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)$/.exec(hex.trim()) ?? [];
  const bytes = [red, green, blue].map((each) => Number.parseInt(each, 16));
  return new Uint32Array(new Uint8Array([...bytes, 255]).buffer)[0] ?? 0;
};

/** The five colours of the look that the screen has now, the lightest first; after them nothing to see. */
const coloursNow = (): Uint32Array => {
  const look = getComputedStyle(document.documentElement);
  const colours = new Uint32Array(256);
  colours.set([0, 1, 2, 3, 4].map((shade) => colourIn(look.getPropertyValue(`--shade-${shade}`))));
  return colours;
};

/** The squares as a picture: one pixel each. */
export const pixelsOf = ({ shades }: Picture, columns: number, rows: number): ImageData => {
  const colours = coloursNow();
  const pixels = Uint32Array.from(shades, (shade) => colours[shade] ?? 0);
  return new ImageData(new Uint8ClampedArray(pixels.buffer), columns, rows);
};
