import type { Background } from '@/map/mapContract';
import { layerText } from '@/text/words';

/** What lies under the plan now, and why, in a sentence. */
export const backgroundWords = ({ shown, state }: Background): string =>
  state === 'ready' ? layerText.states[shown] : layerText.states[state];

/** The same in a few words for on the map; nothing while all is as it should be. */
export const backgroundLabel = ({ shown, state }: Background): string | undefined => {
  if (state !== 'ready') return layerText.short[state];
  return shown === 'builtin' ? layerText.short.builtin : undefined;
};
