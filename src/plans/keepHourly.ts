import { onPlanChange, openPlanNow } from '@/state/planStore';

/** How long nothing is asked, in ms, when there was no answer. */
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
  let isLooking = false;
  let editedAt = 0;
  const lookWhenDue = async (): Promise<void> => {
    if (isLooking || editedAt < lookAt) return;
    isLooking = true;
    const now = editedAt;
    lookAt = await look(planId, now).catch(() => now + patience);
    isLooking = false;
    // Edits that came while waiting.
    if (editedAt > now) await lookWhenDue();
  };
  return onPlanChange(({ cause }) => {
    if (cause === 'elsewhere') return;
    editedAt = Date.now();
    void lookWhenDue();
  });
};
