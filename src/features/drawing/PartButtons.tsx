import { useDraft } from '@/state/draftStore';
import { useScreen } from '@/state/screenStore';
import { drawingHintText } from '@/text/drawingHint';
import { canGoOn, finishAnd } from './finishAnd';

/** Over the map while a surface is drawn: a location of several fields, or one around a courtyard, in one go. */
export const PartButtons = () => {
  // Asked again with each corner.
  useDraft((state) => state.draft);
  const canGoOnNow = useScreen(canGoOn);
  if (!canGoOnNow) return null;
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
