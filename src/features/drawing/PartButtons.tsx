import { useDraft } from '@/state/draftStore';
import { useScreen } from '@/state/screenStore';
import { drawingHintText } from '@/text/drawingHint';
import { canChooseNext, canGoOn, chooseNext, finishAnd, useNext } from './finishAnd';

const kinds = ['part', 'cut'] as const;

/** Over the map while a surface is drawn: a location of several fields, or one around a courtyard, in one go. */
export const PartButtons = () => {
  // Asked again with each corner.
  useDraft((state) => state.draft);
  const isPolygon = useScreen((screen) => screen.tool === 'polygon' && canGoOn(screen));
  const canChoose = useScreen(canChooseNext);
  const chosen = useNext((next) => next.kind);
  if (isPolygon) {
    return kinds.map((kind) => (
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
  }
  if (!canChoose) return null;
  // On its way to a button the pointer would draw on: it does not finish these.
  return kinds.map((kind) => (
    <label key={kind} className="choice" title={drawingHintText.nextHelp[kind]}>
      <input type="checkbox" checked={chosen === kind} onChange={() => chooseNext(kind)} />
      {drawingHintText.next[kind]}
    </label>
  ));
};
