import { openPanel, useScreen } from '@/state/screenStore';
import { backgroundLabel, backgroundWords } from './backgroundWords';

/** On the map: which plain background is shown and why. Leads to the tab with the choice. */
export const BackgroundLabel = () => {
  const background = useScreen((screen) => screen.background);
  const label = backgroundLabel(background);
  if (label === undefined) return null;
  return (
    <button
      type="button"
      className="map-chip"
      title={backgroundWords(background)}
      onClick={() => openPanel('layers')}
    >
      {label}
    </button>
  );
};
