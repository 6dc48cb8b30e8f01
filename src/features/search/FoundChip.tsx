import { setScreen, useScreen } from '@/state/screenStore';
import { workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';

/** On the map: what was searched for, and a way to take its mark away. */
export const FoundChip = () => {
  const found = useScreen((screen) => screen.found);
  if (found === null) return null;
  return (
    <p className="map-chip map-chip--found">
      {workspaceText.found(found.label)}
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={workspaceText.clearFound}
        onClick={() => setScreen({ found: null })}
      >
        <Icon name="close" />
      </button>
    </p>
  );
};
