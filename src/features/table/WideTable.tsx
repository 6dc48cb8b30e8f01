import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { notify } from '@/state/noticeStore';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { replaceText } from '@/text/replacing';
import { columnsText, groupText, neighbourhoodText, tableText } from '@/text/table';
import { tableButtonText } from '@/text/tableButton';
import { drawingText, locationText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { PopoverButton } from '@/ui/PopoverButton';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { ChosenBar } from './ChosenBar';
import { FilterBar } from './FilterBar';
import { fillNeighbourhoods } from './fillNeighbourhoods';
import { LocationGrid } from './LocationGrid';
import { SumsLine } from './SumsLine';
import { groupings, setTable, showTableOf, useTable } from './tableStore';
import { useLocationTable } from './useLocationTable';
import './table.css';
import './tableCells.css';
import './tableBars.css';

const ReplaceDialog = lazy(() =>
  import('./ReplaceDialog').then((module) => ({ default: module.ReplaceDialog })),
);

const ColumnsMenu = lazy(() => import('./ColumnsMenu').then((module) => ({ default: module.ColumnsMenu })));

/** The full table of locations: a complete alternative to the map. `leftOut`: what the shown variant does without. */
export const WideTable = ({ leftOut }: { leftOut?: ReactNode }) => {
  const planId = usePlan((plan) => plan.planId);
  const count = usePlan((plan) => plan.view.locationIds.length);
  const isPlanEmpty = usePlan((plan) => plan.view.allLocations.size === 0);
  useEffect(() => showTableOf(planId), [planId]);
  const grouping = useTable((table) => table.grouping);
  const { table, ids } = useLocationTable();
  const [isReplacing, setReplacing] = useState(false);
  return (
    <div className="wide-table">
      <div className="table-tools">
        <button
          type="button"
          className="button button--quiet table-tools__wide"
          onClick={() => void fillNeighbourhoods().catch(() => notify(drawingText.notLoaded))}
        >
          {neighbourhoodText.fill}
        </button>
        <button
          type="button"
          className="button button--quiet table-tools__wide"
          aria-haspopup="dialog"
          onClick={() => setReplacing(true)}
        >
          {replaceText.open}
        </button>
        <button
          type="button"
          className="button button--quiet table-tools__wide"
          aria-haspopup="dialog"
          onClick={() => setScreen({ dialog: 'ranking' })}
        >
          {tableText.rank}
        </button>
        <PopoverButton
          className="button button--quiet"
          label={
            <>
              {columnsText.label}
              <Icon name="chevron" />
            </>
          }
          popup="dialog"
        >
          {(menu) => <ColumnsMenu {...menu} />}
        </PopoverButton>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={tableButtonText.close}
          title={tableButtonText.close}
          onClick={() => setScreen({ isPanelWide: false })}
        >
          <Icon name="close" />
        </button>
      </div>
      <FilterBar shown={ids.length}>
        <SelectField
          isRow
          label={groupText.label}
          value={grouping ?? 'none'}
          options={[['none', groupText.none], ...optionsOf(groupings, groupText.names)]}
          onChange={(chosen) => setTable({ grouping: chosen === 'none' ? null : chosen, expanded: true })}
        />
      </FilterBar>
      {count === 0 && (
        <p className="wide-table__none soft">
          {isPlanEmpty ? locationText.none : locationText.noneInVariant}
        </p>
      )}
      {count > 0 && ids.length === 0 && <p className="wide-table__none soft">{tableText.noneFound}</p>}
      <LocationGrid table={table} ids={ids} />
      {leftOut}
      <ChosenBar />
      <SumsLine ids={ids} />
      {isReplacing && (
        <Suspense>
          <ReplaceDialog ids={ids} onClose={() => setReplacing(false)} />
        </Suspense>
      )}
    </div>
  );
};
