import * as z from 'zod/mini';
import type { Plan } from '@/domain/plan';
import type { Work } from '../formats/work';
import { done, failed, type Result } from '../result';
import { deliver, type Failure } from './deliver';
import { parcelOf, planIn } from './planParcel';

const packedSchema = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });
const damagedSchema = z.object({ isDamaged: z.literal(true) });

/** A plan as bytes to keep it in. Never rejects. */
export const packPlan = async (
  plan: Plan,
  work: Partial<Work> = {},
): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> => {
  const answer = await deliver([parcelOf(plan)], { job: 'pack' }, work);
  if (!answer.ok) return answer;
  const packed = packedSchema.safeParse(answer.value.at(-1)?.rest);
  return packed.success ? done(packed.data.bytes) : failed('failed');
};

/** The plan in bytes that were kept. Never rejects. */
export const unpackPlan = async (
  bytes: Uint8Array<ArrayBuffer>,
  work: Partial<Work> = {},
): Promise<Result<Plan, Failure | 'damaged'>> => {
  const answer = await deliver([], { job: 'unpack', bytes }, work);
  if (!answer.ok) return answer;
  const [parcel] = answer.value;
  if (parcel === undefined) return failed('failed');
  return damagedSchema.safeParse(parcel.rest).success ? failed('damaged') : done(planIn(parcel));
};
