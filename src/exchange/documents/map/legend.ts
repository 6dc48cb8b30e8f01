import type { Shape } from '../drawing';
import { type MarkLook, markShapes } from './marks';

/** What one sign on the map means. */
export type LegendEntry = { look: MarkLook; radius: number; text: string };
/** `isRow`: its signs stand beside each other, as large as on the map. */
export type LegendGroup = { heading: string; entries: readonly LegendEntry[]; isRow?: true };

const rowHeight = 19;
const headHeight = 20;
const ink = '#1d2529';

/** Entries of a group stand in as many columns as it takes to keep the legend this high. */
const mostRows = 3;
const widestColumn = 150;

const columnsOf = ({ entries }: LegendGroup): number => Math.ceil(entries.length / mostRows);

/** Where an entry stands from the left and the top of its group, in how large a sign, and its text. */
type Placed = { x: number; y: number; radius: number; textAt: number };

/** Under each other, in columns. */
const placedBelow = (entries: readonly LegendEntry[], wide: number): Placed[] =>
  entries.map(({ radius }, index) => ({
    x: Math.floor(index / mostRows) * wide + 14,
    y: (index % mostRows) * rowHeight + rowHeight / 2,
    radius: Math.min(radius, 8),
    textAt: 16,
  }));

/** Between a sign in a row and the next, for its text. */
const besideSign = 28;

const rowWidth = (entries: readonly LegendEntry[]): number =>
  entries.reduce((sum, { radius }) => sum + 2 * radius + besideSign, 3);

const placedBeside = (entries: readonly LegendEntry[]): Placed[] => {
  const highest = Math.max(0, ...entries.map(({ radius }) => radius));
  let left = 3;
  return entries.map(({ radius }) => {
    const x = left + radius;
    left = x + radius + besideSign;
    return { x, y: highest + 4, radius, textAt: radius + 5 };
  });
};

/** The legend under a map, its groups beside each other. Gives how high it is. */
export const legendShapes = (
  groups: readonly LegendGroup[],
  width: number,
  top: number,
): { shapes: Shape[]; height: number } => {
  if (groups.length === 0) return { shapes: [], height: 0 };
  const columns = groups.reduce((sum, group) => sum + (group.isRow === true ? 0 : columnsOf(group)), 0);
  const rowsWide = groups.reduce((sum, { entries, isRow }) => sum + (isRow ? rowWidth(entries) : 0), 0);
  const wide = Math.min(widestColumn, (width - rowsWide) / Math.max(1, columns));
  let next = 0;
  const shapes = groups.flatMap((group): Shape[] => {
    const left = next;
    next += group.isRow === true ? rowWidth(group.entries) : columnsOf(group) * wide;
    const places = group.isRow === true ? placedBeside(group.entries) : placedBelow(group.entries, wide);
    return [
      {
        kind: 'text',
        at: [left + 2, top + 13],
        text: group.heading,
        size: 9,
        fill: ink,
        anchor: 'start',
        isStrong: true,
      },
      ...group.entries.flatMap(({ look, text }, index): Shape[] => {
        const placed = places[index];
        if (placed === undefined) return [];
        const [x, y] = [left + placed.x, top + headHeight + placed.y];
        return [
          ...markShapes({ ...look, label: '', at: [x, y], radius: placed.radius }),
          { kind: 'text', at: [x + placed.textAt, y + 3], text, size: 9, fill: ink, anchor: 'start' },
        ];
      }),
    ];
  });
  const rows = Math.min(mostRows, Math.max(0, ...groups.map(({ entries }) => entries.length)));
  return { shapes, height: headHeight + rows * rowHeight + 6 };
};
