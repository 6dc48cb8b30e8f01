type Stop = () => void;

/** Starts what comes after the first screen, once it is fetched. Returns how to stop it, fetched or not. */
export const startSoon = (fetch: () => Promise<() => Stop>, onFailed: () => void): Stop => {
  let stop: Stop | undefined;
  let isGone = false;
  fetch().then((start) => {
    if (!isGone) stop = start();
  }, onFailed);
  return () => {
    isGone = true;
    stop?.();
  };
};
