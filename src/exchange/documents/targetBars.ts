import { type Firmness, firmnesses } from '@/domain/planningStatus';
import type { Drawing, Shape } from './drawing';

/** One type of home: what there is of it by how firm, against what is asked. `told`: beside the bar. */
export type TargetBar = {
  label: string;
  colour: string;
  homes: Readonly<Record<Firmness, number>>;
  /** Null: nobody said. */
  target: number | null;
  told: string;
};

const ink = '#1d2529';
const legendColour = '#55636a';
const track = { left: 96, high: 14 } as const;
/** To the right of the bars, for what is told of each. */
const besideBars = 120;
const rowHigh = 26;

type Box = { x: number; y: number; wide: number };

const boxPath = ({ x, y, wide }: Box, inset = 0): string =>
  `M${(x + inset).toFixed(1)} ${(y + inset).toFixed(1)}h${(wide - 2 * inset).toFixed(1)}v${track.high - 2 * inset}h${(2 * inset - wide).toFixed(1)}Z`;

/** Along the middle of a box. */
const along = ({ x, y, wide }: Box): string => `M${x.toFixed(1)} ${y + track.high / 2}h${wide.toFixed(1)}`;

/** As the rings on the map: solid (hard), with gaps (zacht), its edge alone (ambtelijk), solid with a line (gerealiseerd). */
const partShapes = (firmness: Firmness, colour: string, box: Box): Shape[] => {
  const solid: Shape = { kind: 'path', d: boxPath(box), fill: colour };
  switch (firmness) {
    case 'gerealiseerd':
      return [solid, { kind: 'path', d: along(box), stroke: '#ffffff', width: 2 }];
    case 'hard':
      return [solid];
    case 'zacht':
      return [
        { ...solid, opacity: 0.3 },
        { kind: 'path', d: along(box), stroke: colour, width: track.high, dash: [3, 2.5] },
      ];
    case 'ambtelijk':
      return [
        { ...solid, opacity: 0.12 },
        { kind: 'path', d: boxPath(box, 0.6), stroke: colour, width: 1.2 },
      ];
  }
};

const text = (
  x: number,
  y: number,
  said: string,
  more: Partial<Extract<Shape, { kind: 'text' }>> = {},
): Shape => ({
  kind: 'text',
  at: [x, y],
  text: said,
  size: 10,
  fill: ink,
  anchor: 'start',
  ...more,
});

const barShapes = (
  { label, colour, homes, target, told }: TargetBar,
  { y, perHome, width }: { y: number; perHome: number; width: number },
): Shape[] => {
  let x: number = track.left;
  const parts = firmnesses.flatMap((firmness) => {
    const wide = Math.max(0, homes[firmness]) * perHome;
    const box = { x, y, wide };
    x += wide;
    return wide === 0 ? [] : partShapes(firmness, colour, box);
  });
  const asked = target === null ? [] : [{ x: track.left, y, wide: target * perHome }];
  return [
    ...asked.map((box): Shape => ({ kind: 'path', d: boxPath(box), fill: '#e9ebe8' })),
    ...parts,
    ...asked.map(
      (box): Shape => ({
        kind: 'path',
        d: `M${box.x + box.wide} ${y - 3}v${track.high + 6}`,
        stroke: ink,
        width: 2,
      }),
    ),
    text(0, y + 11, label, { isStrong: true }),
    text(width, y + 11, told, { anchor: 'end' }),
  ];
};

const legendShapes = (names: Readonly<Record<Firmness, string>>, asked: string, top: number): Shape[] => {
  const step = 84;
  const atEnd = track.left + firmnesses.length * step;
  return [
    ...firmnesses.flatMap((firmness, index): Shape[] => {
      const x = track.left + index * step;
      return [
        ...partShapes(firmness, legendColour, { x, y: top, wide: 16 }),
        text(x + 21, top + 10, names[firmness], { size: 9 }),
      ];
    }),
    { kind: 'path', d: `M${atEnd + 4} ${top - 2}v${track.high + 4}`, stroke: ink, width: 2 },
    text(atEnd + 12, top + 10, asked, { size: 9 }),
  ];
};

/** What there is of each type beside what is asked, as bars on one scale. `asked`: what the mark of the target is called. */
export const targetBars = (
  bars: readonly TargetBar[],
  width: number,
  words: { firmness: Readonly<Record<Firmness, string>>; asked: string },
): Drawing => {
  const sums = bars.map(({ homes, target }) =>
    Math.max(
      target ?? 0,
      firmnesses.reduce((sum, firmness) => sum + Math.max(0, homes[firmness]), 0),
    ),
  );
  const perHome = (width - besideBars - track.left) / Math.max(1, ...sums);
  const below = 6 + bars.length * rowHigh;
  return {
    width,
    height: below + track.high + 12,
    shapes: [
      ...bars.flatMap((bar, index) => barShapes(bar, { y: 6 + index * rowHigh, perHome, width })),
      ...legendShapes(words.firmness, words.asked, below + 4),
    ],
  };
};
