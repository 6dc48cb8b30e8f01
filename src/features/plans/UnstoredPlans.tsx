import type { HeldPlan } from '@/plans/heldPlans';
import { storageText } from '@/text/storage';

/** Plans that the browser would not store, or the last edits of: the way back to them, and what to do. */
export const UnstoredPlans = ({
  plans,
  hrefOf,
}: {
  plans: readonly HeldPlan[];
  hrefOf: (planId: string) => string;
}) => (
  <section className="home__warning" role="alert" aria-labelledby="unstored-heading">
    <h2 id="unstored-heading">{storageText.unstored}</h2>
    <p className="small">{storageText.unstoredHelp}</p>
    <ul>
      {plans.map(({ planId, nameNow }) => (
        <li key={planId}>
          <a href={hrefOf(planId)}>{nameNow() ?? storageText.nameless}</a>
        </li>
      ))}
    </ul>
  </section>
);
