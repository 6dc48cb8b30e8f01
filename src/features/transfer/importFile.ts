import { dequal } from 'dequal';
import { countParts, fillInParts, importInParts } from '@/domain/commands/importPlan';
import { mostImportReports } from '@/domain/importReport';
import { startDensity } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { emptyTarget } from '@/domain/target';
import { inSlices } from '@/exchange/inSlices';
import { type Fitted, fitSteps, type Way } from '@/exchange/plan/fitIntoPlan';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { runInParts } from '@/state/runInParts';
import { previewText } from '@/text/importPreview';
import { locationText } from '@/text/words';
import { makeImportReport } from './makeImportReport';
import type { ReadFile } from './readFile';

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

/** What a file would bring into the open plan as it is now; undefined when nobody waits for it any more. */
export const fitFile = (file: ReadFile, way: Way, signal: AbortSignal): Promise<Fitted | undefined> => {
  const { allLocations, partners } = openPlanNow().view;
  const open = { locations: allLocations.values(), partners: partners.values() };
  return inSlices(fitSteps(file, open, locationText.baseName, way), signal);
};

type Imported = { ids: string[]; updated: number; renamed: number };

/** The file as it was read, what of it the user takes, and what is to become of what is there. */
export type Import = { read: ReadFile; chosen: ReadFile; way: Way; fileName: string };

type Work = { signal: AbortSignal; progress: (share: number) => void };

/** Reports of which there are too many once another comes, and those that tell of the last import no more. */
const reportsBefore = (): { gone: string[]; earlier: string[] } => {
  const reports = [...openPlanNow().view.importReports.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  const stay = reports.slice(0, mostImportReports - 1);
  return {
    gone: reports.slice(mostImportReports - 1).map(({ id }) => id),
    earlier: stay.filter(({ ids }) => ids !== undefined).map(({ id }) => id),
  };
};

/**
 * Takes a file over in the open plan, as one step of undo: whole into an empty plan, else its locations and
 * partners beside what is there, and what it says of locations that are there by `way`, with a report of it. Gives the ids
 * of the locations that came or changed, how many of them were there, and how many had to have another name; says so when
 * the plan was left before all of it was there.
 */
export const importFile = async (
  { read, chosen, way, fileName }: Import,
  { signal, progress }: Work,
): Promise<Imported | undefined> => {
  // Anew: the plan may have changed since the user was told what would come.
  const fitted = await fitFile(chosen, way, signal);
  if (fitted === undefined) return undefined;
  const { locations, updates, partners, notes } = fitted;
  let isDone: boolean;
  if (chosen.kind === 'plan' && isOpenPlanEmpty()) {
    const plan = { ...chosen.header, ...pickRecords({ ...chosen, ...fitted }) };
    isDone = await runInParts(fillInParts(plan), countParts(locations.length), progress);
  } else {
    const importReports = [makeImportReport(read, chosen, fitted, fileName)];
    // Into the plan itself, whatever variant is shown: what the plan has is compared as it is there.
    const parts = importInParts({ locations, partners, importReports }, updates, reportsBefore());
    isDone = await runInParts(parts, countParts(locations.length, updates.length), progress);
  }
  if (!isDone) {
    notify(previewText.left(fileName), { lasting: true });
    return undefined;
  }
  return {
    ids: [...locations, ...updates.map(({ after }) => after)].map(({ id }) => id),
    updated: updates.length,
    renamed: notes.filter(({ code }) => code === 'duplicate_name').length,
  };
};
