import * as z from 'zod/mini';
import type { Plan } from '@/domain/plan';
import type { WholePlan } from '../backup/wholePlan';
import type { FormatId } from '../formats/format';
import type { Work } from '../formats/work';
import { done, failed, type Result } from '../result';
import { deliver, type Failure } from './deliver';
import type { Parcel } from './parcels';
import { parcelOf } from './planParcel';

const outcomeSchema = z.object({ file: z.instanceof(Blob) });

const write = async (
  parcels: readonly Parcel[],
  format: FormatId,
  madeAt: string,
  work: Partial<Work>,
): Promise<Result<Blob, Failure>> => {
  const answer = await deliver(parcels, { job: 'write', format, madeAt }, work);
  if (!answer.ok) return answer;
  const outcome = outcomeSchema.safeParse(answer.value.at(-1)?.rest);
  return outcome.success ? done(outcome.data.file) : failed('failed');
};

/** A plan as a file. Never rejects. */
export const writePlanFile = (
  plan: Plan,
  format: FormatId,
  work: Partial<Work> = {},
): Promise<Result<Blob, Failure>> => write([parcelOf(plan)], format, new Date().toISOString(), work);

/** Plans with all that belongs to them as a backup. `madeAt`: ISO, UTC. Never rejects. */
export const writeBackupFile = (
  plans: readonly WholePlan[],
  madeAt: string,
  work: Partial<Work> = {},
): Promise<Result<Blob, Failure>> => {
  const parcels = plans.map(({ plan, ...parts }) => parcelOf(plan, parts));
  return write(parcels, 'backup', madeAt, work);
};
