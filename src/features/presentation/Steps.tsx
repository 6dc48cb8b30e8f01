import { useMemo } from 'react';
import { usePlan } from '@/state/planStore';
import { sequenceOf, stepLocation } from '@/state/presenting';
import { onlySelected, useScreen } from '@/state/screenStore';
import { presentationText } from '@/text/presentation';
import { Icon } from '@/ui/Icon';
import './steps.css';

/** Along the locations, one by one: large enough to hit while one talks. `onCloser`: to the one that is shown. */
export const Steps = ({ onCloser }: { onCloser?: () => void }) => {
  const view = usePlan((plan) => plan.view);
  const { revision } = view;
  const id = useScreen(onlySelected);
  const filteredIds = useScreen((screen) => screen.filteredIds);
  const presentOrder = useScreen((screen) => screen.presentOrder);
  const amenities = useScreen((screen) => screen.amenities);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are kept up to date in place; revision tells
  const ids = useMemo(
    () => sequenceOf(view, { filteredIds, presentOrder, amenities }),
    [view, revision, filteredIds, presentOrder, amenities],
  );
  if (ids.length === 0) return null;
  const place = id === null ? 0 : ids.indexOf(id) + 1;
  return (
    <nav className="steps" aria-label={presentationText.steps}>
      <button
        type="button"
        className="button button--primary"
        aria-label={presentationText.previous}
        onClick={() => stepLocation(-1)}
      >
        <Icon name="back" />
      </button>
      <p role="status">
        {place === 0 ? presentationText.all(ids.length) : presentationText.at(place, ids.length)}
        {filteredIds !== null && <span className="soft"> {presentationText.filtered}</span>}
      </p>
      {onCloser !== undefined && (
        <button
          type="button"
          className="button steps__closer"
          aria-label={presentationText.closer}
          title={presentationText.closer}
          onClick={onCloser}
        >
          <Icon name="zoom" />
        </button>
      )}
      <button
        type="button"
        className="button button--primary"
        aria-label={presentationText.next}
        onClick={() => stepLocation(1)}
      >
        <Icon name="forward" />
      </button>
    </nav>
  );
};
