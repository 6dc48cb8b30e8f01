import type { Plan } from '@/domain/plan';
import type { WholePlan } from '../backup/wholePlan';
import type { FormatId } from '../formats/format';
import type { Work } from '../formats/work';
import { type AllWritten, writtenSchema } from '../formats/written';
import { done, failed, type Result } from '../result';
import { deliver, type Failure } from './deliver';
import type { Parcel } from './parcels';
import { parcelOf } from './planParcel';

const write = async (
  parcels: readonly Parcel[],
  format: FormatId,
  madeAt: string,
  work: Partial<Work>,
): Promise<Result<AllWritten, Failure>> => {
  const answer = await deliver(parcels, { job: 'write', format, madeAt }, work);
  if (!answer.ok) return answer;
  const outcome = writtenSchema.safeParse(answer.value.at(-1)?.rest);
  return outcome.success ? done(outcome.data) : failed('failed');
};

/** A plan as a file, and what the format could not hold of it. Never rejects. */
export const writePlanFile = (
  plan: Plan,
  format: FormatId,
  work: Partial<Work> = {},
): Promise<Result<AllWritten, Failure>> => write([parcelOf(plan)], format, new Date().toISOString(), work);

/** Plans with all that belongs to them as a backup. `madeAt`: ISO, UTC. Never rejects. */
export const writeBackupFile = async (
  plans: readonly WholePlan[],
  madeAt: string,
  work: Partial<Work> = {},
): Promise<Result<Blob, Failure>> => {
  const parcels = plans.map(({ plan, ...parts }) => parcelOf(plan, parts));
  const written = await write(parcels, 'backup', madeAt, work);
  return written.ok ? done(written.value.file) : written;
};
