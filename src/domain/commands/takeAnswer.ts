import type { Partner } from '../partner';
import type { Command } from './command';
import { importRecords, type Update } from './importPlan';

/** Brings locations of the own plan to what the answer to an offer says of them, as one step of undo. */
export const takeAnswer = (
  from: string,
  updates: readonly Update[],
  partners: readonly Partner[],
): Command => ({
  label: { code: 'answer_taken', subject: from, count: updates.length },
  edits: importRecords({ locations: [], partners: [...partners] }, updates).edits,
});
