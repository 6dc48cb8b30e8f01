/** A rectangle in px of the window. */
export type Box = { left: number; top: number; width: number; height: number };
export type Size = Pick<Box, 'width' | 'height'>;
export type Point = Pick<Box, 'left' | 'top'>;

type Surroundings = {
  room: Size;
  /** What the step is about, the main thing first: the card never covers it if it can stand elsewhere. */
  about: readonly Box[];
  /** The card lies in here, as low as it can, instead of beside what it is about. */
  within?: Box | undefined;
  /** What had better stay in sight too. */
  keepFree?: readonly Box[];
};

/** Px between the card and what it is about, and between the card and the edge. */
const gap = 12;
const margin = 8;

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
};

const between = (value: number, least: number, most: number): number =>
  Math.round(Math.max(least, Math.min(value, most)));

/** The nearest place at which the card is whole within the window. */
export const keepInRoom = ({ left, top }: Point, card: Size, room: Size): Point => ({
  left: between(left, margin, room.width - margin - card.width),
  top: between(top, margin, room.height - margin - card.height),
});

/** The smallest box around two. */
const around = (a: Box, b: Box): Box => {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const width = Math.max(a.left + a.width, b.left + b.width) - left;
  return { left, top, width, height: Math.max(a.top + a.height, b.top + b.height) - top };
};

/** Places along a side, from its start to its end; closely, for on a small screen little room is left. */
const along = (start: number, length: number, size: number): number[] => {
  const inset = length > size + 2 * gap ? gap : 0;
  const space = length - 2 * inset - size;
  return Array.from({ length: 33 }, (_each, index) => start + inset + (space * index) / 32);
};

/** Right, left, below, above. */
const placesBeside = (card: Size, { left, top, width, height }: Box): Point[] => {
  const tops = along(top, height, card.height);
  const lefts = along(left, width, card.width);
  return [
    ...tops.map((each) => ({ left: left + width + gap, top: each })),
    ...tops.map((each) => ({ left: left - gap - card.width, top: each })),
    ...lefts.map((each) => ({ left: each, top: top + height + gap })),
    ...lefts.map((each) => ({ left: each, top: top - gap - card.height })),
  ];
};

/** From the bottom up, left and right: low down a map has the least to tell. */
const placesWithin = (card: Size, { left, top, width, height }: Box): Point[] => {
  const lefts = [left + gap, left + width - gap - card.width];
  const upwards = along(top, height, card.height).reverse();
  return upwards.flatMap((each) => lefts.map((start) => ({ left: start, top: each })));
};

/** Where the card covers the least of what matters, always whole within the window. */
export const placeCard = (card: Size, { room, about, within, keepFree = [] }: Surroundings): Point => {
  // Beside the main thing, else beside all of it together, else over a part of it.
  const [main = { left: 0, top: 0, ...room }] = about;
  const besides = [main, about.reduce(around, main)].flatMap((box) => placesBeside(card, box));
  const places =
    within === undefined ? [...besides, ...placesWithin(card, main)] : placesWithin(card, within);
  let best: Point & { loss: number } = { left: margin, top: margin, loss: Number.POSITIVE_INFINITY };
  for (const place of places) {
    const at = keepInRoom(place, card, room);
    const covered = (boxes: readonly Box[]) =>
      boxes.reduce((sum, box) => sum + overlap({ ...at, ...card }, box), 0);
    // What is asked for weighs more than all the rest.
    const loss = 10 * covered(about) + covered(keepFree);
    if (loss < best.loss) best = { ...at, loss };
  }
  return { left: best.left, top: best.top };
};
