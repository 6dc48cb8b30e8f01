import type { FoundPlace } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';

/** On the map: what was searched for, a way to make it a location (`onAdd`), and one to take its mark away. */
export const FoundChip = ({ onAdd }: { onAdd?: ((found: FoundPlace) => void) | undefined }) => {
  const found = useScreen((screen) => screen.found);
  if (found === null) return null;
  return (
    <p className="map-chip map-chip--found">
      {workspaceText.found(found.label)}
      {onAdd !== undefined && (
        <button
          type="button"
          className="button button--link"
          onClick={() => {
            onAdd(found);
            setScreen({ found: null });
          }}
        >
          {workspaceText.addFound}
        </button>
      )}
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
