import { onPlanChange } from './planStore';

/** After this much time with edits, in ms, a version is kept by itself. */
const workingHour = 3_600_000;

const keepNow = async (): Promise<void> => {
  const { takeSnapshot } = await import('./snapshots');
  await takeSnapshot('hour');
};

/** Keeps a version once per hour of work. Returns the function that stops it. */
export const keepHourly = (): (() => void) => {
  let since = Date.now();
  return onPlanChange(({ cause }) => {
    if (cause === 'elsewhere' || Date.now() - since < workingHour) return;
    since = Date.now();
    void keepNow().catch(() => undefined);
  });
};
