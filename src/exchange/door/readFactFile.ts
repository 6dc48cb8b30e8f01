import { type FactFile, type FactFileError, factOutcomeSchema } from '../facts/factFile';
import type { Work } from '../formats/work';
import { done, failed, type Result } from '../result';
import { deliver } from './deliver';
import { readErrorOf } from './readPlanFile';

/** Reads a file with facts (amenities, neighbourhoods, parcels). Never rejects. */
export const readFactFile = async (
  file: Blob,
  work: Partial<Work> = {},
): Promise<Result<FactFile, FactFileError>> => {
  const answer = await deliver([], { job: 'facts', file }, work);
  if (!answer.ok) return failed(readErrorOf(answer.error));
  const [parcel] = answer.value;
  const outcome = factOutcomeSchema.safeParse(parcel?.rest);
  if (parcel === undefined || !outcome.success) return failed({ code: 'reader_failed' });
  if (!outcome.data.ok) return outcome.data;
  const { form, notes } = outcome.data;
  return done({ form, notes, records: parcel.lists.records });
};
