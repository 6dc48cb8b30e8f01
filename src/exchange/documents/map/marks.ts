import type { Firmness } from '@/domain/planningStatus';
import type { Shape } from '../drawing';

const ink = '#1d2529';
type Path = Extract<Shape, { kind: 'path' }>;

/** The disc of a location: a ring of parts around its number, or a plain disc. */
export type MarkLook = {
  /** Parts of the ring, clockwise from the top, as shares; without them the disc is plain. */
  ring: readonly { colour: string; share: number }[];
  firmness: Firmness;
  disc: string;
  /** Of the number. */
  ink: string;
  /** Drawn pale: it does not count. */
  isPale: boolean;
};

export type Mark = MarkLook & { label: string; at: readonly [number, number]; radius: number };

const round = (value: number): number => Math.round(value * 100) / 100;

export const circle = ([x, y]: readonly [number, number], radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0Z`;

const onCircle = ([x, y]: readonly [number, number], radius: number, turn: number): string => {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
};

/** Part of a circle as a line, from one share of the turn to another. */
const arc = (at: readonly [number, number], radius: number, from: number, to: number): string =>
  to - from >= 0.999
    ? circle(at, radius)
    : `M${onCircle(at, radius, from)}A${round(radius)} ${round(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${onCircle(at, radius, to)}`;

/** Solid (hard), with gaps (zacht), its edges alone (ambtelijk), solid with a line through it (gerealiseerd): as on screen. */
const arcShapes = ({ at, radius, firmness }: Mark, colour: string, from: number, to: number): Shape[] => {
  const thick = ringWidth(radius);
  const along = (
    on: number,
    stroke: string,
    width: number,
    more: Pick<Path, 'opacity' | 'dash'> = {},
  ): Path => ({
    kind: 'path',
    d: arc(at, on, from, to),
    stroke,
    width,
    ...more,
  });
  const middle = radius - thick / 2;
  switch (firmness) {
    case 'ambtelijk':
      return [
        along(middle, colour, thick, { opacity: 0.18 }),
        along(radius - 0.6, colour, 1.2),
        along(radius - thick + 0.6, colour, 1.2),
      ];
    case 'zacht':
      return [
        along(middle, colour, thick, { opacity: 0.3 }),
        along(middle, colour, thick, { dash: [2.2, 1.6] }),
      ];
    case 'gerealiseerd':
      return [along(middle, colour, thick), along(middle, '#ffffff', 1.3)];
    case 'hard':
      return [along(middle, colour, thick)];
  }
};

const ringWidth = (radius: number): number => Math.max(2.6, radius * 0.34);

/** A tick on the lower right, for what has been delivered. */
const tick = ({ at: [x, y], radius }: Mark): Shape[] => {
  const [left, top] = [x + radius * 0.72, y + radius * 0.72];
  return [
    { kind: 'path', d: circle([left, top], 4), fill: ink },
    {
      kind: 'path',
      d: `M${round(left - 1.9)} ${round(top + 0.2)}l1.4 1.5l2.4 -3`,
      stroke: '#ffffff',
      width: 1.2,
    },
  ];
};

/** Small numbers for small discs, and none where nobody could read it. */
const labelSize = (radius: number, label: string): number =>
  Math.min(10, radius * (label.length > 2 ? 0.8 : 1.1));

/** A mark as shapes. */
export const markShapes = (mark: Mark): Shape[] => {
  const { at, radius, label } = mark;
  const total = mark.ring.reduce((sum, { share }) => sum + share, 0);
  let from = 0;
  const ring = mark.ring.flatMap(({ colour, share }) => {
    const to = from + share / total;
    const shapes = arcShapes(mark, colour, from, to);
    from = to;
    return shapes;
  });
  const size = labelSize(radius, label);
  const shapes: Shape[] = [
    { kind: 'path', d: circle(at, radius + 1), fill: '#ffffff', stroke: '#868f93', width: 0.7 },
    { kind: 'path', d: circle(at, radius), fill: mark.disc },
    ...ring,
    ...(mark.firmness === 'gerealiseerd' && mark.ring.length > 0 ? tick(mark) : []),
    ...(size < 3.5
      ? []
      : [
          {
            kind: 'text',
            at: [at[0], at[1] + size * 0.36],
            text: label,
            size,
            fill: mark.ink,
            anchor: 'middle',
            isStrong: true,
          } satisfies Shape,
        ]),
  ];
  return mark.isPale
    ? shapes.map((shape) =>
        shape.kind === 'path' ? { ...shape, opacity: 0.45 * (shape.opacity ?? 1) } : shape,
      )
    : shapes;
};

/** Moves marks that cover each other apart, a little; those that stay under others are drawn first. */
export const spreadMarks = (marks: readonly Mark[], width: number, height: number): Mark[] => {
  const places = marks.map(({ at }) => [...at] as [number, number]);
  if (marks.length <= mostSpread) {
    for (let turn = 0; turn < 40; turn += 1) pushApart(marks, places);
  }
  return marks.map((mark, index) => {
    const [x = 0, y = 0] = places[index] ?? mark.at;
    const { radius } = mark;
    const within = (value: number, most: number) => Math.min(Math.max(value, radius + 2), most - radius - 2);
    return { ...mark, at: [within(x, width), within(y, height)] };
  });
};

/** Of more marks than this the pairs are too many. */
const mostSpread = 400;

const pushApart = (marks: readonly Mark[], places: [number, number][]): void => {
  for (let one = 0; one < marks.length; one += 1) {
    for (let other = one + 1; other < marks.length; other += 1) {
      const [a, b] = [places[one], places[other]];
      const least = (marks[one]?.radius ?? 0) + (marks[other]?.radius ?? 0) + 2.5;
      if (!a || !b || Math.abs(a[0] - b[0]) > least || Math.abs(a[1] - b[1]) > least) continue;
      const apart = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (apart >= least) continue;
      // Of two in the same place one goes right.
      const [dx, dy] = apart < 0.01 ? [1, 0] : [(b[0] - a[0]) / apart, (b[1] - a[1]) / apart];
      const push = (least - apart) / 4;
      a[0] -= dx * push;
      a[1] -= dy * push;
      b[0] += dx * push;
      b[1] += dy * push;
    }
  }
};
