import { lazy, Suspense } from 'react';
import { chosenMix, mixed } from '@/domain/estimate';
import type { HousingType } from '@/domain/housingType';
import { homesInCells, progressOf, sharesOf } from '@/domain/totals/progress';
import { norms } from '@/sources/facts/norms';
import { openPanel, useScreen } from '@/state/screenStore';
import { useShownView } from '@/state/shownView';
import { numberText, percentText } from '@/text/numbers';
import { targetText } from '@/text/words';
import { TypeCounter } from './TypeCounter';
import './targets.css';

const DockGoal = lazy(() => import('./goals/DockGoal').then((module) => ({ default: module.DockGoal })));
const DockSelection = lazy(() =>
  import('./DockSelection').then((module) => ({ default: module.DockSelection })),
);

const homesOfType = (cells: ReturnType<typeof mixed>, type: HousingType): number =>
  cells.reduce((sum, cell) => sum + (cell.type === type ? cell.count : 0), 0);

/** "Opgave en totalen": always in sight, and right on every keystroke. */
export const Dock = () => {
  const totals = useShownView((view) => view.totals);
  const target = useShownView((view) => view.header.target);
  const shapeInHand = useScreen((screen) => screen.shapeInHand);
  const lastType = useScreen((screen) => screen.lastType);
  const estimateMix = useScreen((screen) => screen.estimateMix);
  const ghosts = mixed(shapeInHand?.homes ?? 0, chosenMix(estimateMix, lastType));
  const offered = useScreen((screen) => screen.offeredHomes);
  const hasGoal = useShownView((view) => [...view.goals.values()].some(({ isInDock }) => isInDock));
  const hasFilter = useScreen((screen) => screen.filteredIds !== null && screen.snapshot === null);
  return (
    <section className="dock" aria-label={targetText.region}>
      <div className="dock__counted">
        <div className="dock__types">
          {progressOf(totals, target).map((progress) => (
            <TypeCounter
              key={progress.type}
              progress={progress}
              horizon={target.horizon}
              inHand={offered?.[progress.type] ?? homesOfType(ghosts, progress.type)}
              inHandOf={offered === null ? targetText.inHand : targetText.inOffer}
              onFillIn={() => openPanel('target')}
            />
          ))}
        </div>
        <DockApart />
      </div>
      {hasFilter ? (
        <Suspense fallback={<DockShares hasGoal={hasGoal} />}>
          <DockSelection />
        </Suspense>
      ) : (
        <DockShares hasGoal={hasGoal} />
      )}
    </section>
  );
};

/** What of the plan the opgave does not count, in one line under the counters. */
const DockApart = () => {
  const { existing, dropped, alternative, places, undated } = useShownView((view) => view.totals);
  const apart = [
    [homesInCells(existing), targetText.existing],
    [homesInCells(dropped), targetText.dropped],
    [homesInCells(alternative), targetText.alternative],
    [places, targetText.places],
  ] as const;
  const words = apart.filter(([homes]) => homes !== 0).map(([homes, text]) => text(numberText(homes)));
  const said = [
    ...(words.length > 0 ? [`${targetText.apart} ${words.join(' · ')}`] : []),
    ...(undated !== 0 ? [targetText.undated(numberText(undated))] : []),
  ];
  return said.length === 0 ? null : <p className="dock__apart small soft">{said.join(' · ')}</p>;
};

const DockShares = ({ hasGoal }: { hasGoal: boolean }) => {
  const totals = useShownView((view) => view.totals);
  const shares = sharesOf(totals);
  const remarks = [
    targetText.norm(percentText(norms.socialShare), '2/3'),
    ...(shares !== null && shares.unknown > 0 ? [targetText.priceUnknown(percentText(shares.unknown))] : []),
  ];
  return (
    <div className="dock__shares">
      {hasGoal && (
        <Suspense>
          <DockGoal />
        </Suspense>
      )}
      <dl>
        <div>
          <dt>{targetText.social}</dt>
          <dd>{shares === null ? '–' : percentText(shares.social)}</dd>
        </div>
        <div>
          <dt>{targetText.affordable}</dt>
          <dd>{shares === null ? '–' : percentText(shares.affordable)}</dd>
        </div>
      </dl>
      <p className="small soft">{remarks.join(' · ')}</p>
    </div>
  );
};
