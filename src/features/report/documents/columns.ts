import type { HousingType } from '@/domain/housingType';
import { type HomesPerKind, segmentGroups } from '@/domain/report/homesPerKind';
import type { Column } from '@/exchange/documents/document';
import { housingTypeNames } from '@/text/codes';
import { figureText, segmentGroupNames, shortTypeNames } from '@/text/documents/common';

export const textColumn = (head: string, width: number): Column => ({ head, width });
export const figureColumn = (head: string, width = 1): Column => ({ head, width, align: 'right' });

/** A column of figures per type, each under its colour. */
export const typeColumns = (types: readonly HousingType[], isShort = false): Column[] =>
  types.map((type) => ({
    head: isShort ? shortTypeNames[type] : housingTypeNames[type],
    align: 'right',
    swatch: type,
  }));

export const segmentColumns = (isShort = false): Column[] =>
  segmentGroups.map((group) => figureColumn(segmentGroupNames[group][isShort ? 'short' : 'full']));

export const typeCells = ({ byType }: HomesPerKind, types: readonly HousingType[]): string[] =>
  types.map((type) => figureText(byType[type]));

export const segmentCells = ({ byGroup }: HomesPerKind): string[] =>
  segmentGroups.map((group) => figureText(byGroup[group]));
