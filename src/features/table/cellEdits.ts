import { changeLine } from '@/domain/commands/changeLines';
import type { Command } from '@/domain/commands/command';
import { setHomes } from '@/domain/commands/setHomes';
import type { TargetType } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import type { ColumnId } from './columns';

/** Columns of which a cell can be changed where it stands. */
export const editableColumns = [
  'name',
  'geclusterd',
  'zorggeschikt',
  'nultreden',
  'status',
  'year',
  'priority',
  'intervention',
  'nextStep',
  'nextStepBy',
  'nextStepOn',
] as const satisfies ColumnId[];
export type EditableColumn = (typeof editableColumns)[number];

export const editableColumn = (column: ColumnId): EditableColumn | undefined =>
  editableColumns.find((each) => each === column);

const linesOfType = ({ programme }: Location, type: TargetType) =>
  programme.filter((line) => line.type === type);

export const homesOfType = (location: Location, type: TargetType): number =>
  linesOfType(location, type).reduce((sum, { count }) => sum + count, 0);

/** Why a cell cannot be changed here: which of several lines is meant, nobody can say. */
export const whyNotHere = (location: Location, column: EditableColumn): 'lines' | 'empty' | undefined => {
  if (column === 'year') return location.programme.length === 0 ? 'empty' : undefined;
  if (column !== 'geclusterd' && column !== 'zorggeschikt' && column !== 'nultreden') return undefined;
  return linesOfType(location, column).length > 1 ? 'lines' : undefined;
};

/** Homes of a type with at most one line: of its segment, and of an unknown one where there is none yet. */
export const setHomesOfType = (location: Location, type: TargetType, homes: number): Command => {
  const [line] = linesOfType(location, type);
  if (line === undefined || homes === 0) return setHomes(location, type, line?.segment ?? 'onbekend', homes);
  return changeLine(location, line, { count: Math.max(homes, line.completed) }, 'count');
};
