import { noSquare } from '@/sources/nearness/countSquares';
import type { Picture } from './squaresStore';

export { noSquare };

/** Red, green, blue and how solid, 0 to 255. */
type Colour = readonly [number, number, number, number];

const open: Colour = [0, 0, 0, 0];

const colourIn = (hex: string): Colour => {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)$/.exec(hex.trim()) ?? [];
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16), 255];
};

/** The five colours of the look that the screen has now, the lightest first. */
const coloursNow = (): Colour[] => {
  const look = getComputedStyle(document.documentElement);
  return [0, 1, 2, 3, 4].map((shade) => colourIn(look.getPropertyValue(`--shade-${shade}`)));
};

/** The squares as a picture: one pixel each. */
export const pixelsOf = ({ shades }: Picture, columns: number, rows: number): ImageData => {
  const colours = coloursNow();
  const pixels = new Uint8ClampedArray(columns * rows * 4);
  shades.forEach((shade, square) => {
    pixels.set(colours[shade] ?? open, square * 4);
  });
  return new ImageData(pixels, columns, rows);
};
