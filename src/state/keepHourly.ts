import { onPlanChange, openPlanNow } from './planStore';

/** How long nothing is asked, in ms, when the answer failed. */
const patience = 600_000;

/** Keeps a version once per hour of work. Returns the function that stops it. */
export const keepHourly = (): (() => void) => {
  const { planId } = openPlanNow();
  /** Not before the first edit is it known how long was worked. */
  let lookAt = 0;
  return onPlanChange(({ cause }) => {
    const now = Date.now();
    if (cause === 'elsewhere' || now < lookAt) return;
    lookAt = now + patience;
    import('./hourlySnapshot')
      .then(({ keepWhenDue }) => keepWhenDue(planId, now))
      .then((at) => {
        lookAt = at;
      })
      .catch(() => undefined);
  });
};
