import { type DemandFile, type DemandFileError, demandOutcomeSchema } from '../demand/demandFile';
import type { Work } from '../formats/work';
import { failed, type Result } from '../result';
import { deliver } from './deliver';
import { readErrorOf } from './readPlanFile';

/** Reads a CSV file with figures of what is needed. Never rejects. */
export const readDemandFile = async (
  file: Blob,
  work: Partial<Work> = {},
): Promise<Result<DemandFile, DemandFileError>> => {
  const answer = await deliver([], { job: 'demand', file }, work);
  if (!answer.ok) return failed(readErrorOf(answer.error));
  const [parcel] = answer.value;
  const outcome = demandOutcomeSchema.safeParse(parcel?.rest);
  return outcome.success ? outcome.data : failed({ code: 'reader_failed' });
};
