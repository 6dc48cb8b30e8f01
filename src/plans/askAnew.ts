import { municipalityCode } from '@/sources/municipalityCode';
import { isOpen, onPlanChange, openPlanNow } from '@/state/planStore';
import type { BroughtKind } from '@/storage/broughtFileRow';
import { useBroughtFiles } from './broughtFiles';

/** What facts are asked about: another municipality, or another file that tells of it, is another question. */
const subjectOf = (kind: BroughtKind): string => {
  const files = useBroughtFiles.getState().files.filter((file) => file.kind === kind);
  return JSON.stringify([municipalityCode(openPlanNow().view.header.area), files.map(({ id }) => id)]);
};

/**
 * Asks once more when what was asked about has changed; `askedFor` gives the plan that was asked for, null when nobody asks.
 * The returned function is to be called at each asking.
 */
export const askAnew = (
  kind: BroughtKind,
  askedFor: () => string | null,
  ask: () => Promise<void>,
): (() => void) => {
  let subject: string | undefined;
  const look = (): void => {
    const planId = askedFor();
    if (subject === undefined || planId === null || !isOpen(planId)) return;
    if (subject !== subjectOf(kind)) void ask();
  };
  // A plan that is being closed lets go of its files first: a moment later it is not open any more.
  const lookSoon = (): void => queueMicrotask(look);
  onPlanChange(lookSoon);
  useBroughtFiles.subscribe(lookSoon);
  return () => {
    subject = subjectOf(kind);
  };
};
