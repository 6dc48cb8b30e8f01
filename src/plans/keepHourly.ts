import { onPlanChange, openPlanNow } from '@/state/planStore';

/** How long nothing is asked, in ms, until there is an answer. */
const patience = 600_000;

/** When to look again, in ms. */
const look = async (planId: string, now: number): Promise<number> => {
  const { keepWhenDue } = await import('./hourlySnapshot');
  return keepWhenDue(planId, now);
};

/** Keeps a version once per hour of work. Returns the function that stops it. */
export const keepHourly = (): (() => void) => {
  const { planId } = openPlanNow();
  /** Not before the first edit is it known how long was worked. */
  let lookAt = 0;
  return onPlanChange(({ cause }) => {
    const now = Date.now();
    if (cause === 'elsewhere' || now < lookAt) return;
    lookAt = now + patience;
    look(planId, now).then(
      (at) => {
        lookAt = at;
      },
      () => undefined,
    );
  });
};
