import { useDraft } from '@/state/draftStore';
import { drawFor } from '@/state/drawFor';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { drawingHintText } from '@/text/drawingHint';

type Next = 'part' | 'cut';

/** Finishes the surface in hand and goes on at once with another part of the same location, or a hole in it. */
const finishAnd = (kind: Next): void => {
  const stop = () => {
    stopScreen();
    stopDraft();
  };
  // It could not be finished as it was, and another corner was set.
  const stopDraft = useDraft.subscribe(({ draft }) => draft !== null && stop());
  // Once the map has handed it over there is a location, and the pointer selects again.
  const stopScreen = useScreen.subscribe((next, before) => {
    if (next.tool === before.tool) return;
    stop();
    const location = openPlanNow().view.locations.get(onlySelected(next) ?? '');
    if (next.tool !== 'select' || location === undefined || useDraft.getState().draft !== null) return;
    drawFor(location, 'polygon', { kind, locationId: location.id });
  });
  currentMap()?.finishShape();
};

/** Over the map while a surface is drawn: a location of several fields, or one around a courtyard, in one go. */
export const PartButtons = () => {
  const isSurface = useDraft(({ draft }) => draft?.tool === 'polygon' && draft.corners.length > 2);
  const isForLocation = useScreen(
    ({ drawingFor }) => drawingFor === null || drawingFor.kind === 'part' || drawingFor.kind === 'cut',
  );
  if (!isSurface || !isForLocation) return null;
  return (['part', 'cut'] as const).map((kind) => (
    <button
      key={kind}
      type="button"
      className="button button--link"
      title={drawingHintText.goOnHelp[kind]}
      onClick={() => finishAnd(kind)}
    >
      {drawingHintText.goOn[kind]}
    </button>
  ));
};
