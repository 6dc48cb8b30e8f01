import { useMemo } from 'react';
import { setInVariant } from '@/domain/commands/changeVariants';
import { homesIn } from '@/domain/location';
import { run, usePlan } from '@/state/planStore';
import { shownVariant } from '@/state/planView';
import { numberText } from '@/text/numbers';
import { variantText } from '@/text/variants';
import './variants.css';

/** More than these are not listed: who seeks one of them shows the whole plan. */
const mostListed = 200;

/** The locations of the plan that are not in the variant that is shown, each to be taken in. */
export const LeftOut = () => {
  const shown = usePlan((plan) => shownVariant(plan.view));
  const { allLocations, locations } = usePlan((plan) => plan.view);
  const revision = usePlan((plan) => plan.view.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are kept up to date in place; revision tells
  const left = useMemo(
    () => [...allLocations.values()].filter(({ id }) => !locations.has(id)),
    [allLocations, locations, revision],
  );
  if (shown === null || left.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{variantText.leftOut(left.length, shown.name)}</summary>
      <ul>
        {left.slice(0, mostListed).map((location) => (
          <li key={location.id}>
            <span className="left-out__name">{location.name}</span>
            <span className="number soft">{numberText(homesIn(location))}</span>
            <button
              type="button"
              className="button button--link"
              aria-label={variantText.takeIn(location.name)}
              onClick={() => run(() => setInVariant([location], shown, true))}
            >
              {variantText.takeInShort}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
