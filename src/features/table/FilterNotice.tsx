import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { filterText } from '@/text/filter';
import { clearFilter } from './clearFilter';
import './filterNotice.css';

/** Over the map while a filter leaves something out: how much, and the way back. */
export const FilterNotice = () => {
  const shown = useScreen((screen) => screen.filteredIds?.length);
  const isFollowing = useScreen((screen) => screen.isFollowing);
  const all = usePlan((plan) => plan.view.locationIds.length);
  if (shown === undefined) return null;
  return (
    <p className="map-chip filter-notice" role="status">
      {filterText.shown(shown, all - shown)}
      {!isFollowing && (
        <button type="button" className="button button--link" onClick={clearFilter}>
          {filterText.clear}
        </button>
      )}
    </p>
  );
};
