import type { Refusal } from '@/map/mapContract';
import { notify } from '@/state/noticeStore';
import { sketchText } from '@/text/draft';
import { mendSketch } from './mendSketch';

/** Says why a drawing cannot be finished as it is, with what mends it where something does. */
export const refuse = (reason: Refusal): void => {
  const { refused, mends } = sketchText;
  const action = { label: mends.crosses, act: () => mendSketch('crosses') };
  notify(refused[reason], reason === 'self_intersection' ? { action } : {});
};
