import { useEffect } from 'react';
import { inHand } from './operations/inHand';
import { listenToShortcuts } from './shortcuts';

/** Listens to the keys for the shape in hand, once the map is there. */
export const HandKeys = () => {
  useEffect(() => listenToShortcuts(inHand), []);
  return null;
};
