import { useEffect } from 'react';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { tableText } from '@/text/table';
import { tableButtonText } from '@/text/tableButton';
import { Icon } from '@/ui/Icon';
import { ChosenBar } from './ChosenBar';
import { startColumns } from './columns';
import { FilterBar } from './FilterBar';
import { LocationGrid } from './LocationGrid';
import { SumsLine } from './SumsLine';
import { showTableOf } from './tableStore';
import { useTableRows } from './useTableRows';
import './table.css';

/** The full table of locations: a complete alternative to the map. */
export const WideTable = () => {
  const planId = usePlan((plan) => plan.planId);
  const count = usePlan((plan) => plan.view.locationIds.length);
  useEffect(() => showTableOf(planId), [planId]);
  const { ids, rows } = useTableRows();
  return (
    <div className="wide-table">
      <div className="table-tools">
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
      <FilterBar shown={ids.length} />
      {count === 0 && <p className="wide-table__none soft">{tableText.empty}</p>}
      {count > 0 && ids.length === 0 && <p className="wide-table__none soft">{tableText.noneFound}</p>}
      <LocationGrid columns={startColumns} ids={ids} rows={rows} />
      <ChosenBar />
      <SumsLine ids={ids} />
    </div>
  );
};
