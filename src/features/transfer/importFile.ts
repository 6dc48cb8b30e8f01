import { dequal } from 'dequal';
import { fillPlan, importRecords } from '@/domain/commands/importPlan';
import { startDensity } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { emptyTarget } from '@/domain/target';
import { type Fitted, fitIntoPlan, type Way } from '@/exchange/plan/fitIntoPlan';
import type { ReadResult } from '@/exchange/plan/readResult';
import { openPlanNow, run, runOnPlan } from '@/state/planStore';
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
export const fitFile = (file: ReadFile, way: Way = 'replace'): Fitted => {
  const { allLocations, partners } = openPlanNow().view;
  const open = { locations: allLocations.values(), partners: partners.values() };
  return fitIntoPlan(file, open, locationText.baseName, way);
};

type Imported = { ids: string[]; updated: number; renamed: number };

/**
 * Takes a file over in the open plan, as one step of undo: whole into an empty plan, else its locations and
 * partners beside what is there, and what it says of locations that are there by `way`. Gives the ids of the locations that
 * came or changed, how many of them were there, and how many had to have another name.
 */
export const importFile = (file: ReadFile, way: Way = 'replace'): Imported => {
  // Anew: the plan may have changed since the user was told what would come.
  const fitted = fitFile(file, way);
  const { locations, updates, partners, notes } = fitted;
  const isWhole = file.kind === 'plan' && isOpenPlanEmpty();
  if (isWhole) run(() => fillPlan({ ...file.header, ...pickRecords({ ...file, ...fitted }) }));
  // What the plan has is compared as it is in the plan, whatever variant is shown.
  else if (updates.length > 0) runOnPlan(() => importRecords({ locations, partners }, updates));
  else run(() => importRecords({ locations, partners }));
  return {
    ids: [...locations, ...updates.map(({ after }) => after)].map(({ id }) => id),
    updated: updates.length,
    renamed: notes.filter(({ code }) => code === 'duplicate_name').length,
  };
};
