import { useDeferredValue, useMemo } from 'react';
import { firmnessOf, planningStatuses } from '@/domain/planningStatus';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { firmnessNames, shortStatusNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { groupText, tableText } from '@/text/table';
import { Icon } from '@/ui/Icon';
import type { ColumnId } from './columns';
import { apartReasons, type Figures, homesInColumn, sumFigures } from './rowFigures';
import { SegmentBar } from './SegmentBar';
import type { Row } from './tableModel';
import type { Grouping } from './tableStore';

/** What a group is called. */
export const groupName = (grouping: Grouping, group: unknown): string => {
  if (group === undefined) return groupText.unknown[grouping];
  const status = planningStatuses.find((_, index) => grouping === 'status' && index === group);
  return status === undefined
    ? String(group)
    : `${shortStatusNames[status]} (${firmnessNames[firmnessOf(status)]})`;
};

/** "+ 22 bestaande bouw, telt apart"; undefined when all of it counts. */
export const apartText = ({ apart }: Pick<Figures, 'apart'>): string | undefined => {
  const reasons = apartReasons.filter((reason) => apart[reason] !== 0);
  if (reasons.length === 0) return undefined;
  return tableText.apart(
    reasons.reduce((sum, reason) => sum + apart[reason], 0),
    reasons.map((reason) => tableText.reasons[reason]),
  );
};

/** The sums of a group or of all rows, under their columns. */
export const SumCell = ({ column, figures }: { column: ColumnId; figures: Figures }) => {
  if (column === 'segment') return <SegmentBar bySegment={figures.bySegment} />;
  const homes = homesInColumn(column, figures);
  if (homes === undefined) return null;
  return homes === 0 ? <span className="soft">{tableText.none}</span> : numberText(homes);
};

/** The sums of some locations, as far as the filter asks for their homes. */
export const useFigures = (ids: readonly string[]): Figures => {
  // With the ids that it let through, which come later too: else all of 20,000 are summed once more in between.
  const filter = useDeferredValue(useScreen((screen) => screen.filter));
  const { locations, revision, header } = usePlan((plan) => plan.view);
  const { horizon } = header.target;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(() => {
    const members = ids.map((id) => locations.get(id)).filter((location) => location !== undefined);
    return sumFigures(members, filter, horizon);
  }, [ids, filter, locations, revision, horizon]);
};

/** The cells of the head of a group: its name, how many locations, and their subtotals. */
export const GroupCell = ({
  column,
  row,
  grouping,
  figures,
}: {
  column: ColumnId;
  row: Row;
  grouping: Grouping;
  figures: Figures;
}) => {
  if (column === 'name') {
    const name = groupName(grouping, row.getValue(grouping));
    return (
      <>
        <span className={`group-fold ${!row.getIsExpanded() ? 'group-fold--folded' : ''}`}>
          <Icon name="chevron" />
        </span>
        <span className="grid-name" title={name}>
          {name}
        </span>
        <span className="soft group-count">{numberText(row.subRows.length)}</span>
      </>
    );
  }
  if (column === 'status') {
    const words = apartText(figures);
    return words === undefined ? null : (
      <span className="soft small" title={words}>
        {words}
      </span>
    );
  }
  return <SumCell column={column} figures={figures} />;
};
