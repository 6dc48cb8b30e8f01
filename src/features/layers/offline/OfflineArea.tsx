import { useEffect, useState } from 'react';
import {
  type KeptArea,
  keepArea,
  keepableChoices,
  lookForArea,
  removeArea,
  stopArea,
  useKeptArea,
} from '@/plans/keptArea';
import { openPlanNow, usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { offlineText as text } from '@/text/offlineArea';
import { Icon } from '@/ui/Icon';
import { AreaChoice } from './AreaChoice';
import './offlineArea.css';

const wishOf = ({ choice, bounds, isMunicipality, maxzoom }: KeptArea) => ({
  choice: keepableChoices.find((each) => each === choice) ?? 'auto',
  bounds,
  isMunicipality,
  maxzoom,
});

const Fetching = () => {
  const progress = useKeptArea((state) => state.progress);
  if (progress === null) return null;
  return (
    <>
      <progress aria-label={text.progress} max={progress.of} value={progress.done} />
      <p className="small">{text.fetched(progress.done, progress.of, progress.bytes)}</p>
      {progress.isResting && (
        <p className="small" role="status">
          {text.resting}
        </p>
      )}
      <button type="button" className="button" onClick={stopArea}>
        {text.stop}
      </button>
    </>
  );
};

const Kept = ({ area }: { area: KeptArea }) => {
  const isWhole = area.done >= area.tiles;
  return (
    <>
      <p className="offline-area__ready">
        {isWhole && <Icon name="check" />}
        {isWhole ? text.ready : text.partly}
      </p>
      <p className="small soft">
        {text.about(area.isMunicipality, isWhole ? area.tiles : area.done, area.bytes, area.at)}
      </p>
      <div className="offline-area__actions">
        <button
          type="button"
          className="button"
          onClick={() => void keepArea(wishOf(area), isWhole ? { has: async () => false } : {})}
        >
          {isWhole ? text.refresh : text.goOn}
        </button>
        <button type="button" className="button button--link" onClick={() => void removeArea()}>
          {text.remove}
        </button>
      </div>
    </>
  );
};

/** "Kaart zonder internet": offers to fetch the map of an area, tells how far it is, and that it is ready. */
export const OfflineArea = () => {
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  const isUnreachable = useScreen(({ background }) => background.state === 'unreachable');
  const { area, progress, end } = useKeptArea();
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => void lookForArea(openPlanNow().planId), []);
  return (
    <section className="offline-area">
      <h3>{text.heading}</h3>
      {isPractice ? (
        <p className="small">{text.practice}</p>
      ) : (
        <>
          {area && progress === null && <Kept area={area} />}
          {area === null && progress === null && (
            <p className="small">{isUnreachable ? text.missing : text.offer}</p>
          )}
          {end !== null && (
            <p className="small" role="status">
              {text.end(end)}
            </p>
          )}
          <Fetching />
          {progress === null && !isChoosing && (
            <button type="button" className="button" onClick={() => setChoosing(true)}>
              {text.choose}
            </button>
          )}
          {progress === null && isChoosing && <AreaChoice onStart={() => setChoosing(false)} />}
        </>
      )}
    </section>
  );
};
