import { useEffect } from 'react';

/** Full screen for as long as this is shown. Who leaves it by the browser's own way (Esc) leaves with `onLeft`. */
export const useFullScreen = (isWanted: boolean, onLeft: () => void): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: entered once; who leaves it has left
  useEffect(() => {
    if (!isWanted) return;
    let wasFull = false;
    const onChange = () => {
      if (document.fullscreenElement) wasFull = true;
      else if (wasFull) onLeft();
    };
    document.addEventListener('fullscreenchange', onChange);
    // Where a browser does not have it, or refuses it, the window does as well.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
};

/** Keeps the screen from going dark. A browser without it, or one that refuses, changes nothing. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const given = await navigator.wakeLock.request('screen');
      if (isGone) await given.release();
      else lock = given;
    };
    // The browser takes it back when the page is out of sight.
    const again = () => void ask().catch(() => undefined);
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', again);
      lock?.release().catch(() => undefined);
    };
  }, []);
};
