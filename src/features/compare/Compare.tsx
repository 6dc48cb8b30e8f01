import { progressOf } from '@/domain/totals/progress';
import type { MapView } from '@/map/mapContract';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { compareText, sideLetters } from '@/text/compare';
import { Icon } from '@/ui/Icon';
import { CompareMap } from './CompareMap';
import { DifferenceTable } from './DifferenceTable';
import { GoalsBeside } from './GoalsBeside';
import { SideChoice } from './SideChoice';
import { useComparison } from './useComparison';
import { YearBars } from './YearBars';
import './compare.css';
import './compareMap.css';

const close = (): void => setScreen({ compared: null });

/** Two variants beside each other: the verdict, the map with a swipe line, and what differs. */
export const Compare = ({
  sides,
  startView,
}: {
  sides: { left: string; right: string };
  startView: MapView;
}) => {
  const { variants, variantTotals, planTotals } = usePlan((plan) => plan.view);
  const target = usePlan((plan) => plan.view.header.target);
  const [left, right] = [variants.get(sides.left) ?? null, variants.get(sides.right) ?? null];
  const compared = useComparison(left, right);
  const names = { left: left?.name ?? compareText.wholePlan, right: right?.name ?? compareText.wholePlan };
  const letters = sideLetters(names.left, names.right);
  const totalsOf = (id: string) => variantTotals.get(id) ?? planTotals;
  const before = progressOf(totalsOf(sides.left), target);
  const gains = progressOf(totalsOf(sides.right), target).map(({ type, counted }, index) => ({
    type,
    gain: counted - (before[index]?.counted ?? 0),
  }));
  const [verdict, rest] = compareText.verdict(names.left, names.right, gains);
  const choose = (part: Partial<typeof sides>) => setScreen({ compared: { ...sides, ...part } });
  return (
    <section
      className="compare"
      aria-label={compareText.region}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className="compare__bar">
        <h2>{compareText.heading}</h2>
        <SideChoice
          side="left"
          letter={letters.left}
          value={sides.left}
          onChange={(id) => choose({ left: id })}
        />
        <span className="soft">{compareText.with}</span>
        <SideChoice
          side="right"
          letter={letters.right}
          value={sides.right}
          onChange={(id) => choose({ right: id })}
        />
        <p className="compare__verdict" role="status">
          <strong>{verdict}</strong> {rest}
        </p>
        <button type="button" className="button button--quiet" onClick={close}>
          <Icon name="close" />
          {compareText.close}
        </button>
      </header>
      <div className="compare__body">
        <CompareMap compared={compared} startView={startView} names={names} letters={letters} />
        <div className="compare__side">
          <DifferenceTable {...compared} letters={letters} />
          <GoalsBeside {...compared} letters={letters} />
          <YearBars {...compared} />
        </div>
      </div>
    </section>
  );
};
