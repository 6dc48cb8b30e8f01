import type { DemandSeries } from '../demand/demandSeries';
import type { Rate } from '../demand/rate';
import { addToPlan, changeInPlan } from './changeTopRecords';
import type { Command } from './command';
import { editsFor } from './editsFor';

/** Adds all series of a file at once, under its name. */
export const addDemand = (series: readonly DemandSeries[], fileName: string): Command => ({
  label: { code: 'record_added', kind: 'demand', subject: fileName },
  edits: series.flatMap((each) => editsFor('demand', each)),
});

/** Sets the rate of a type, which may not be there yet. */
export const setRate = (known: Rate | undefined, rate: Rate): Command =>
  known === undefined
    ? addToPlan('rate', rate)
    : changeInPlan('rate', known, { name: rate.name, perThousand: rate.perThousand }, 'perThousand');
