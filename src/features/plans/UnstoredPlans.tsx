import { readHeader } from '@/document/readRecords';
import { type UnstoredPlan, useUnstoredPlans } from '@/state/storedPlans';
import { storageText } from '@/text/storage';

/** As it is called now: it may have been renamed since it was made. */
const nameOf = ({ stored, name }: UnstoredPlan): string => readHeader(stored.doc)?.name ?? name;

/** Plans that the browser would not store yet: the way back to them, and what to do. */
export const UnstoredPlans = ({ hrefOf }: { hrefOf: (planId: string) => string }) => {
  const plans = useUnstoredPlans((state) => state.plans);
  if (plans.length === 0) return null;
  return (
    <section className="home__warning" aria-labelledby="unstored-heading">
      <h2 id="unstored-heading">{storageText.unstored}</h2>
      <p className="small">{storageText.unstoredHelp}</p>
      <ul>
        {plans.map((plan) => (
          <li key={plan.planId}>
            <a href={hrefOf(plan.planId)}>{nameOf(plan)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
