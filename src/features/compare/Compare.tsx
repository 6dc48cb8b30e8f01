import { progressOf } from '@/domain/totals/progress';
import type { MapView } from '@/map/mapContract';
import { usePlan } from '@/state/planStore';
import type { Compared } from '@/state/screen';
import { useScreen } from '@/state/screenStore';
import { compareText, sideLetters } from '@/text/compare';
import { CompareBar, closeComparison } from './CompareBar';
import { CompareMap } from './CompareMap';
import { DifferenceTable } from './DifferenceTable';
import { GoalsBeside } from './GoalsBeside';
import { InShort } from './InShort';
import { useComparison } from './useComparison';
import { YearBars } from './YearBars';
import './compare.css';
import './compareMap.css';

/** Two variants beside each other: the verdict, the map, and what differs; before a hall in short and in large type. */
export const Compare = ({ sides, startView }: { sides: Compared; startView: MapView }) => {
  const { variants, variantTotals, planTotals } = usePlan((plan) => plan.view);
  const target = usePlan((plan) => plan.view.header.target);
  const [left, right] = [variants.get(sides.left) ?? null, variants.get(sides.right) ?? null];
  const compared = useComparison(left, right);
  const names = { left: left?.name ?? compareText.wholePlan, right: right?.name ?? compareText.wholePlan };
  const isPresenting = useScreen((screen) => screen.isPresenting);
  const letters = sideLetters(names.left, names.right, isPresenting);
  const totalsOf = (id: string) => variantTotals.get(id) ?? planTotals;
  const before = progressOf(totalsOf(sides.left), target);
  const gains = progressOf(totalsOf(sides.right), target).map(({ type, counted }, index) => ({
    type,
    gain: counted - (before[index]?.counted ?? 0),
  }));
  return (
    <section
      className="compare"
      aria-label={compareText.region}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) closeComparison();
      }}
    >
      {/* The bar of a presentation has the way through the variants. */}
      {!isPresenting && (
        <CompareBar
          sides={sides}
          letters={letters}
          verdict={compareText.verdict(names.left, names.right, gains)}
        />
      )}
      <div className="compare__body">
        <CompareMap compared={compared} startView={startView} names={names} letters={letters} />
        {isPresenting ? (
          <InShort compared={compared} gains={gains} letters={letters} />
        ) : (
          <div className="compare__side">
            <DifferenceTable {...compared} letters={letters} />
            <GoalsBeside {...compared} letters={letters} />
            <YearBars {...compared} />
          </div>
        )}
      </div>
    </section>
  );
};
