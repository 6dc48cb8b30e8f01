import type { Refusal } from '@/map/mapContract';
import { sketchText } from '@/text/draft';
import { mendSketch } from './mendSketch';
import { sayUntilDrawnOn } from './sayUntilDrawnOn';

/** Says why a drawing cannot be finished as it is, with what mends it where something does. */
export const refuse = (reason: Refusal): void => {
  const { refused, mends } = sketchText;
  const action = { label: mends.crosses, act: () => mendSketch('crosses') };
  sayUntilDrawnOn(refused[reason], reason === 'self_intersection' ? action : undefined);
};
