import { daysKept, deletePlan, type PlanRow, putBackPlan } from '@/plans/planList';
import { areaName } from '@/text/codes';
import { homeText } from '@/text/home';
import { common } from '@/text/words';

type RemovedPlansProps = {
  rows: PlanRow[];
  onFailed: (row: PlanRow) => void;
  /** Deleted for good. */
  onGone: (row: PlanRow) => void;
};

/** Plans that were removed and can still come back. */
export const RemovedPlans = ({ rows, onFailed, onGone }: RemovedPlansProps) => (
  <details className="removed-plans">
    <summary>
      {homeText.recentlyRemoved} ({rows.length})
    </summary>
    <p className="small soft">{homeText.keptFor(daysKept)}</p>
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="removed-plans__row">
          <span>
            {row.name} <span className="soft small">{areaName(row.area)}</span>
          </span>
          <span>
            <button
              type="button"
              className="button button--link"
              onClick={() => void putBackPlan(row.id).catch(() => onFailed(row))}
            >
              {common.restore}
            </button>
            <button
              type="button"
              className="button button--link button--danger"
              onClick={() => {
                if (!confirm(homeText.confirmDelete(row.name))) return;
                deletePlan(row.id).then(
                  () => onGone(row),
                  () => onFailed(row),
                );
              }}
            >
              {homeText.deleteForGood}
            </button>
          </span>
        </li>
      ))}
    </ul>
  </details>
);
