import type { Shape } from '../drawing';
import { type MarkLook, markShapes } from './marks';

/** What one sign on the map means. */
export type LegendEntry = { look: MarkLook; radius: number; text: string };
export type LegendGroup = { heading: string; entries: readonly LegendEntry[] };

const rowHeight = 19;
const headHeight = 20;
const ink = '#1d2529';

/** Entries of a group stand in as many columns as it takes to keep the legend this high. */
const mostRows = 3;

const columnsOf = ({ entries }: LegendGroup): number => Math.ceil(entries.length / mostRows);

/** The legend under a map, its groups beside each other. Gives how high it is. */
export const legendShapes = (
  groups: readonly LegendGroup[],
  width: number,
  top: number,
): { shapes: Shape[]; height: number } => {
  if (groups.length === 0) return { shapes: [], height: 0 };
  const columns = groups.reduce((sum, group) => sum + columnsOf(group), 0);
  const wide = width / Math.max(1, columns);
  let column = 0;
  const shapes = groups.flatMap((group): Shape[] => {
    const left = column * wide;
    column += columnsOf(group);
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
      ...group.entries.flatMap(({ look, radius, text }, index): Shape[] => {
        const x = left + Math.floor(index / mostRows) * wide + 14;
        const y = top + headHeight + (index % mostRows) * rowHeight + rowHeight / 2;
        return [
          ...markShapes({ ...look, label: '', at: [x, y], radius: Math.min(radius, 8) }),
          { kind: 'text', at: [x + 16, y + 3], text, size: 9, fill: ink, anchor: 'start' },
        ];
      }),
    ];
  });
  const rows = Math.min(mostRows, Math.max(0, ...groups.map(({ entries }) => entries.length)));
  return { shapes, height: headHeight + rows * rowHeight + 6 };
};
