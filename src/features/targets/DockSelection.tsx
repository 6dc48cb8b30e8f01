import { useDeferredValue, useMemo } from 'react';
import { matchingLines } from '@/domain/filter';
import { targetTypes } from '@/domain/housingType';
import { firmOfType, homesInCells, sharesOf } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { selectionText } from '@/text/filter';
import { numberText, percentText } from '@/text/numbers';
import { targetText } from '@/text/words';
import './dockSelection.css';

const share = (part: number | undefined): string =>
  part === undefined ? selectionText.unknown : percentText(part);

/** While there is a filter: what it lets through, counted as the dock counts, beside the whole plan. */
export const DockSelection = () => {
  const filter = useDeferredValue(useScreen((screen) => screen.filter));
  const ids = useDeferredValue(useScreen((screen) => screen.filteredIds));
  const { locations, revision, totals, header } = usePlan((plan) => plan.view);
  const { horizon } = header.target;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const selected = useMemo(() => {
    const chosen = (ids ?? []).map((id) => locations.get(id)).filter((location) => location !== undefined);
    return countTotals(
      chosen.map((location) => ({ ...location, programme: matchingLines(filter, location) })),
      horizon,
    );
  }, [ids, filter, locations, revision, horizon]);
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
            {housingTypeNames[type].toLowerCase()}{' '}
            <strong>{numberText(sumOfFirm(firmOfType(selected.counted, type)))}</strong>
          </li>
        ))}
      </ul>
      <dl className="small">
        <div>
          <dt>{targetText.social}</dt>
          <dd>{selectionText.compare(share(shares.selection?.social), share(shares.plan?.social))}</dd>
        </div>
        <div>
          <dt>{targetText.affordable}</dt>
          <dd>
            {selectionText.compare(share(shares.selection?.affordable), share(shares.plan?.affordable))}
          </dd>
        </div>
      </dl>
    </section>
  );
};
