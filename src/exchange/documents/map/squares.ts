import type { Position } from '@/domain/geometry';
import type { Shape } from '../drawing';
import { type Frame, placeIn } from './frame';

/** Squares in a few colours, those of one colour together; with what the colours say. */
export type MapSquares = {
  heading: string;
  shades: readonly { colour: string; label: string; rings: readonly (readonly Position[])[] }[];
};

type Corner = readonly [x: number, y: number];

const isInside = (corners: readonly Corner[], { width, height }: Frame): boolean =>
  corners.some(([x]) => x > 0) &&
  corners.some(([x]) => x < width) &&
  corners.some(([, y]) => y > 0) &&
  corners.some(([, y]) => y < height);

const ringPath = (corners: readonly Corner[]): string =>
  `M${corners.map((corner) => corner.map((each) => each.toFixed(1)).join(' ')).join('L')}Z`;

/** So that the map below is still read. */
const opacity = 0.55;

export const squareShapes = ({ shades }: MapSquares, frame: Frame): Shape[] =>
  shades.flatMap(({ colour, rings }): Shape[] => {
    const d = rings
      .map((ring) => ring.map((position): Corner => placeIn(frame, position)))
      .filter((corners) => isInside(corners, frame))
      .map(ringPath)
      .join('');
    return d === '' ? [] : [{ kind: 'path', d, fill: colour, opacity }];
  });

const ink = '#1d2529';
const side = 12;

/** One line of boxes under the map, each with what its colour says. */
export const squaresLegend = (
  { heading, shades }: MapSquares,
  width: number,
  top: number,
): { shapes: Shape[]; height: number } => {
  const step = width / Math.max(1, shades.length);
  return {
    height: 46,
    shapes: [
      { kind: 'text', at: [2, top + 13], text: heading, size: 9, fill: ink, anchor: 'start', isStrong: true },
      ...shades.flatMap(({ colour, label }, index): Shape[] => {
        const [x, y] = [2 + index * step, top + 22];
        return [
          { kind: 'path', d: `M${x} ${y}h${side}v${side}h${-side}Z`, fill: colour, stroke: ink, width: 0.4 },
          { kind: 'text', at: [x + side + 5, y + 10], text: label, size: 9, fill: ink, anchor: 'start' },
        ];
      }),
    ],
  };
};
