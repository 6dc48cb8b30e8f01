import { pickRecords } from '@/domain/recordParts';
import type { Work } from '../formats/work';
import type { ReadError } from '../plan/readError';
import { type ReadResult, readOutcomeSchema } from '../plan/readResult';
import { deliver, type Failure } from './deliver';
import type { WholeParcel } from './parcels';
import { recognise } from './recognise';

const errors: Record<Failure, ReadError> = {
  cancelled: { code: 'cancelled' },
  not_loaded: { code: 'not_loaded' },
  failed: { code: 'reader_failed' },
};

/** Why nothing was read, when the reader did not come to say so. */
export const readErrorOf = (failure: Failure): ReadError => errors[failure];

/** What was read of one file, as the worker sent it. */
export const readInParcel = (parcel: WholeParcel | undefined): ReadResult => {
  const outcome = readOutcomeSchema.safeParse(parcel?.rest);
  if (parcel === undefined || !outcome.success) return { ok: false, error: { code: 'reader_failed' } };
  if (!outcome.data.ok) return outcome.data;
  const { locations, notes } = parcel.lists;
  return { ...outcome.data, ...pickRecords(parcel.lists), locations, notes };
};

/** Reads a file with a plan or locations, whatever its format. Never rejects. */
export const readPlanFile = async (file: Blob, work: Partial<Work> = {}): Promise<ReadResult> => {
  const recognised = await recognise(file);
  if (!recognised.ok) return recognised;
  const { format, notes } = recognised.value;
  if (format.holds === 'backup') return { ok: false, error: { code: 'is_backup' } };
  const { choices, within, member } = work;
  const asked = { ...(choices && { choices }), ...(within && { within }), ...(member && { member }) };
  const request = { job: 'read', format: format.id, file, ...asked } as const;
  const answer = await deliver([], request, work);
  if (!answer.ok) return { ok: false, error: readErrorOf(answer.error) };
  const read = readInParcel(answer.value[0]);
  return read.ok ? { ...read, notes: [...notes, ...read.notes] } : read;
};
