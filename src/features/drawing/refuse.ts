import type { Refusal } from '@/map/mapContract';
import { useDraft } from '@/state/draftStore';
import { dismiss, notify } from '@/state/noticeStore';
import { sketchText } from '@/text/draft';
import { mendSketch } from './mendSketch';

/** Says why a drawing cannot be finished as it is, with what mends it where something does; until it has become another. */
export const refuse = (reason: Refusal): void => {
  const { refused, mends } = sketchText;
  const action = { label: mends.crosses, act: () => mendSketch('crosses') };
  const id = notify(refused[reason], reason === 'self_intersection' ? { action } : {});
  const stop = useDraft.subscribe(() => {
    stop();
    dismiss(id);
  });
};
