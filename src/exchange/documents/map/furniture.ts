import type { Shape } from '../drawing';
import type { Frame } from './frame';

const ink = '#1d2529';
const paper = '#ffffff';

/** The longest round number of metres that is no longer than this. */
export const roundBelow = (metres: number): number => {
  const power = 10 ** Math.floor(Math.log10(metres));
  const [most = 1] = [5, 2, 1].filter((step) => step * power <= metres);
  return most * power;
};

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;

/** A bar of a round length, on the lower right of the map. `label`: its length in words. */
export const scaleBar = ({ metres, width, height }: Frame, label: (metres: number) => string): Shape[] => {
  const length = roundBelow(metres * 130);
  const long = length / metres;
  const [x, y] = [width - long - 34, height - 16];
  const text = (at: number, what: string): Shape => ({
    kind: 'text',
    at: [at, y - 4],
    text: what,
    size: 8.5,
    fill: ink,
    anchor: 'middle',
  });
  return [
    { kind: 'path', d: rectangle(x - 14, y - 16, long + 44, 28), fill: paper, opacity: 0.88 },
    { kind: 'path', d: rectangle(x, y, long, 4.5), fill: paper, stroke: ink, width: 0.8 },
    { kind: 'path', d: rectangle(x, y, long / 2, 4.5), fill: ink },
    text(x, '0'),
    text(x + long / 2, label(length / 2).replace(/[^\d.,]/g, '')),
    text(x + long, label(length)),
  ];
};

/** The arrow to the north, on the upper right. `letter`: what stands under it. */
export const northArrow = ({ width }: Frame, letter: string): Shape[] => {
  const x = width - 26;
  return [
    { kind: 'path', d: rectangle(x - 15, 10, 30, 42), fill: paper, opacity: 0.88 },
    { kind: 'path', d: `M${x} 15l-7.5 20l7.5 -4.5Z`, fill: ink },
    { kind: 'path', d: `M${x} 15l7.5 20l-7.5 -4.5Z`, fill: paper, stroke: ink, width: 0.8 },
    { kind: 'text', at: [x, 48], text: letter, size: 10, fill: ink, anchor: 'middle', isStrong: true },
  ];
};

export const edge = ({ width, height }: Frame): Shape => ({
  kind: 'path',
  d: rectangle(0.5, 0.5, width - 1, height - 1),
  stroke: '#868f93',
  width: 1,
});

/** The ratio of the map when it is printed on its own paper, in two digits: 15.500 of 1 : 15.500. */
export const ratioOf = ({ metres }: Frame): number => {
  const exact = metres / (0.0254 / 96);
  const power = 10 ** (Math.floor(Math.log10(exact)) - 1);
  return Math.round(exact / power) * power;
};
