import { useDeferredValue, useMemo } from 'react';
import { type Filter, matchingLines } from '@/domain/filter';
import { targetTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import { firmOfType, homesInCells, sharesOf } from '@/domain/totals/progress';
import { sumOfFirm, type Totals } from '@/domain/totals/totals';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';
import { followedSum } from '@/state/followedSum';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { selectionText } from '@/text/filter';
import { numberText, percentText } from '@/text/numbers';
import { targetText } from '@/text/words';
import './dockSelection.css';

const share = (part: number | undefined): string =>
  part === undefined ? selectionText.unknown : percentText(part);

type ShareProps = { name: string; some: number | undefined; all: number | undefined };

const Share = ({ name, some, all }: ShareProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {share(some)} <span className="dock-selection__plan soft">{selectionText.ofPlan(share(all))}</span>
    </dd>
  </div>
);

type How = { filter: Filter; horizon: number };

const nothing: readonly string[] = [];

/** A location with those of its homes that the filter lets through. */
const chosenOf = (location: Location, { filter }: How): Location => ({
  ...location,
  programme: matchingLines(filter, location),
});

const countSelected = followedSum<Totals, How>({
  all: (locations, how) =>
    countTotals(
      locations.map((location) => chosenOf(location, how)),
      how.horizon,
    ),
  replace: (totals, before, after, how) =>
    updateTotals(totals, chosenOf(before, how), chosenOf(after, how), how.horizon),
});

/** While there is a filter: what it lets through, counted as the dock counts, beside the whole plan. */
export const DockSelection = () => {
  const filter = useDeferredValue(useScreen((screen) => screen.filter));
  const ids = useDeferredValue(useScreen((screen) => screen.filteredIds));
  const { locations, totals, header } = usePlan((plan) => plan.view);
  const { horizon } = header.target;
  const how = useMemo(() => ({ filter, horizon }), [filter, horizon]);
  const selected = countSelected(ids ?? nothing, locations, how);
  const some = homesInCells(selected.counted);
  const all = homesInCells(totals.counted);
  const shares = { selection: sharesOf(selected), plan: sharesOf(totals) };
  return (
    <section className="dock__shares dock-selection" aria-label={selectionText.label}>
      <p className="dock-selection__sum">
        {selectionText.label}: <strong>{selectionText.of(numberText(some), numberText(all))}</strong>
      </p>
      <span className="dock-selection__bar" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : (100 * some) / all}%` }} />
      </span>
      <ul className="dock-selection__types small soft">
        {targetTypes.map((type) => (
          <li key={type}>
            <span className={`swatch swatch--${type}`} aria-hidden="true" />
            <span className="dock-selection__type">{housingTypeNames[type].toLowerCase()}</span>{' '}
            <strong>{numberText(sumOfFirm(firmOfType(selected.counted, type)))}</strong>
          </li>
        ))}
      </ul>
      <dl className="small">
        <Share name={targetText.social} some={shares.selection?.social} all={shares.plan?.social} />
        <Share
          name={targetText.affordable}
          some={shares.selection?.affordable}
          all={shares.plan?.affordable}
        />
      </dl>
    </section>
  );
};
