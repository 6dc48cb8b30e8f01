import { dequal } from 'dequal';
import { fillPlan, importRecords } from '@/domain/commands/importPlan';
import { startDensity } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { emptyTarget } from '@/domain/target';
import { type Fitted, fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import type { Note } from '@/exchange/plan/notes';
import type { ReadResult } from '@/exchange/plan/readResult';
import { openPlanNow, run } from '@/state/planStore';
import { locationText } from '@/text/words';

/** A file that was read and holds something. */
export type ReadFile = Extract<ReadResult, { ok: true }>;

/** Whether nothing was put in the open plan yet, so that a whole plan can take its place. */
export const isOpenPlanEmpty = (): boolean => {
  const { allLocations, partners } = openPlanNow().view;
  return allLocations.size === 0 && partners.size === 0;
};

/** Whether nobody did anything to the open plan yet: taking a whole plan over also replaces its opgave and density. */
export const isOpenPlanUntouched = (): boolean => {
  const { target, settings } = openPlanNow().view.header;
  return isOpenPlanEmpty() && dequal(target, emptyTarget) && dequal(settings, { density: startDensity });
};

/** What a file would bring into the open plan as it is now. */
export const fitFile = (file: ReadFile): Fitted => {
  const { allLocations, partners } = openPlanNow().view;
  const open = { locations: allLocations.values(), partners: partners.values() };
  return fitIntoPlan(file, open, locationText.baseName);
};

/**
 * Takes a file over in the open plan, as one step of undo: whole into an empty plan, else its locations and
 * partners beside what is there. Gives the ids of the new locations and what had to be changed to fit.
 */
export const importFile = (file: ReadFile): { ids: string[]; notes: Note[] } => {
  // Anew: the plan may have changed since the user was told what would come.
  const fitted = fitFile(file);
  const isWhole = file.kind === 'plan' && isOpenPlanEmpty();
  run(() =>
    isWhole ? fillPlan({ ...file.header, ...pickRecords({ ...file, ...fitted }) }) : importRecords(fitted),
  );
  return { ids: fitted.locations.map(({ id }) => id), notes: fitted.notes };
};
