/** The screen of a plan and the map in it at once: the screen itself would ask for the map only when it has come. */
export const loadPlanScreen = () => {
  import('@/map/createPlanMap').catch(() => undefined);
  return import('./PlanScreen');
};

const savesData = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
};

/** Longest wait for a quiet moment, in ms; also how long a browser without idle callbacks (Safari) waits. */
const longestWait = 2_000;

/** Fetches the screen of a plan in a quiet moment, so that a plan opens at once. Returns how to call that off. */
export const warmPlanScreen = (): (() => void) => {
  if (savesData()) return () => {};
  const warm = () => void loadPlanScreen().catch(() => undefined);
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(warm, longestWait);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(warm, { timeout: longestWait });
  return () => cancelIdleCallback(request);
};
