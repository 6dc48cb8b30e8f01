import { useState } from 'react';
import { usePlan } from '@/state/planStore';
import { lossText, lossWords } from '@/text/losses';
import './versions.css';

/** Sentences shown at once: a plan that is wrecked has thousands. */
const most = 20;

/** What could not be read of the open plan, until the user has seen it. */
export const LossBanner = () => {
  const losses = usePlan((plan) => plan.losses);
  const [isSeen, setSeen] = useState(false);
  if (losses.length === 0 || isSeen) return null;
  return (
    <div className="banner loss-banner" role="alert">
      <p>
        {lossWords.title(losses.length)} <span className="loss-banner__safe">{lossWords.safe}</span>
      </p>
      <details>
        <summary>{lossWords.show}</summary>
        <ul>
          {losses.slice(0, most).map((loss, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={index}>{lossText(loss)}</li>
          ))}
          {losses.length > most && <li>{lossWords.more(losses.length - most)}</li>}
        </ul>
      </details>
      <button type="button" className="button" onClick={() => setSeen(true)}>
        {lossWords.dismiss}
      </button>
    </div>
  );
};
