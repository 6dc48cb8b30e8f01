import { useSyncExternalStore } from 'react';

/** Undefined where nothing can be asked about the device. */
const query = () => globalThis.matchMedia?.('(pointer: coarse)');

const onChange = (follow: () => void) => {
  const asked = query();
  asked?.addEventListener('change', follow);
  return () => asked?.removeEventListener('change', follow);
};

/** Whether this device is pointed at with a finger: then nobody clicks, and keys are seldom at hand. */
export const useTouch = (): boolean => useSyncExternalStore(onChange, () => query()?.matches ?? false);
