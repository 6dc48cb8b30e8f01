import type { Geometry, Position } from '@/domain/geometry';
import type { Drawing, Shape } from '../drawing';
import { type Frame, placeIn } from './frame';
import { edge, northArrow, scaleBar } from './furniture';
import { type LegendGroup, legendShapes } from './legend';
import { type Mark, type MarkLook, markShapes, spreadMarks } from './marks';
import { type MapSquares, squareShapes, squaresLegend } from './squares';

/** One location on the map. `colour`: of its plane. */
export type Placed = {
  label: string;
  at: Position;
  geometry: Geometry;
  colour: string;
  radius: number;
  look: MarkLook;
};

export type MapWish = {
  frame: Frame;
  locations: readonly Placed[];
  /** The municipality. */
  outline: Geometry | null;
  /** A picture of exactly the frame, as a data URL. */
  background: string | undefined;
  legend: readonly LegendGroup[];
  squares?: MapSquares | undefined;
  words: { north: string; metres: (metres: number) => string };
};

const ringsOf = (geometry: Geometry): Position[][] => {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
};

const pathOf = (frame: Frame, geometry: Geometry): string =>
  ringsOf(geometry)
    .map((ring) => {
      const places = ring.map((position) =>
        placeIn(frame, position)
          .map((value) => value.toFixed(1))
          .join(' '),
      );
      return `M${places.join('L')}Z`;
    })
    .join('');

const ground = ({ width, height }: Frame, background: string | undefined): Shape[] => [
  { kind: 'path', d: `M0 0h${width}v${height}h${-width}Z`, fill: '#f4f1ea' },
  ...(background === undefined
    ? []
    : [{ kind: 'picture', at: [0, 0], size: [width, height], href: background } satisfies Shape]),
];

/** What lies outside the frame must not be drawn over the legend: a white edge below covers it. */
const below = ({ width, height }: Frame, more: number): Shape => ({
  kind: 'path',
  d: `M0 ${height}h${width}v${more}h${-width}Z`,
  fill: '#ffffff',
});

/** A line from where a location lies to where its mark had to go. */
const leader = (frame: Frame, { at }: Placed, mark: Mark): Shape[] => {
  const [x, y] = placeIn(frame, at);
  if (Math.hypot(mark.at[0] - x, mark.at[1] - y) < 3) return [];
  return [
    {
      kind: 'path',
      d: `M${x.toFixed(1)} ${y.toFixed(1)}L${mark.at.map((each) => each.toFixed(1)).join(' ')}`,
      stroke: '#1d2529',
      width: 0.7,
    },
  ];
};

/** A map with its legend, north arrow and scale bar as one drawing. */
export const mapDrawing = (wish: MapWish): Drawing => {
  const { frame, locations, outline, background, legend, squares, words } = wish;
  const { width, height } = frame;
  const marks = spreadMarks(
    locations.map(
      (location): Mark => ({
        ...location.look,
        label: location.label,
        radius: location.radius,
        at: placeIn(frame, location.at),
      }),
    ),
    width,
    height,
  );
  const { shapes: legendMarks, height: legendHeight } =
    squares === undefined
      ? legendShapes(legend, width, height + 6)
      : squaresLegend(squares, width, height + 6);
  return {
    width,
    height: height + 6 + legendHeight,
    shapes: [
      ...ground(frame, background),
      ...(squares === undefined ? [] : squareShapes(squares, frame)),
      ...(outline === null
        ? []
        : [
            {
              kind: 'path',
              d: pathOf(frame, outline),
              stroke: '#0b5760',
              width: 1.4,
              dash: [6, 3],
            } satisfies Shape,
          ]),
      ...locations.map(
        ({ geometry, colour }): Shape => ({
          kind: 'path',
          d: pathOf(frame, geometry),
          fill: `${colour}55`,
          stroke: colour,
          width: 1,
        }),
      ),
      ...locations.flatMap((location, index) => {
        const mark = marks[index];
        return mark === undefined ? [] : leader(frame, location, mark);
      }),
      // The smaller ones on top.
      ...marks.toSorted((a, b) => b.radius - a.radius).flatMap(markShapes),
      ...northArrow(frame, words.north),
      ...scaleBar(frame, words.metres),
      below(frame, legendHeight + 6),
      edge(frame),
      ...legendMarks,
    ],
  };
};
