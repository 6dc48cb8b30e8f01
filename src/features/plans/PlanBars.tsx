import { targetTypes } from '@/domain/housingType';
import type { PlanSummary } from '@/plans/planList';
import { housingTypeNames } from '@/text/codes';
import { homeText } from '@/text/home';
import { numberText } from '@/text/numbers';

/** How far a plan is, small: one bar per type against the opgave. */
export const PlanBars = ({ summary }: { summary: PlanSummary }) => (
  <>
    <dl className="plan-bars">
      {targetTypes.map((type) => {
        const { counted, target } = summary[type];
        const share = target === null || target === 0 ? 0 : Math.min(1, Math.max(0, counted / target));
        return (
          <div key={type} className="plan-bars__row">
            <dt className="small soft">{housingTypeNames[type]}</dt>
            <dd className="small">
              {numberText(counted)}
              <span className="soft">{target === null ? '' : ` van ${numberText(target)}`}</span>
              <svg
                className="plan-bars__bar"
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect className="plan-bars__track" width="100" height="4" />
                <rect className={`fill-${type}`} width={share * 100} height="4" />
              </svg>
            </dd>
          </div>
        );
      })}
    </dl>
    {targetTypes.every((type) => summary[type].target === null) && (
      <p className="small soft">{homeText.noTarget}</p>
    )}
  </>
);
