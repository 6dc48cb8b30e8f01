import * as z from 'zod/mini';
import type { ReadBackup } from '../backup/backup';
import type { WholePlan } from '../backup/wholePlan';
import type { Work } from '../formats/work';
import { type ReadError, readErrorSchema } from '../plan/readError';
import { done, failed, type Result } from '../result';
import { deliver } from './deliver';
import { wholePlanIn } from './planParcel';
import { readErrorOf } from './readPlanFile';

const count = z.int().check(z.gte(0));

const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    madeAt: z.optional(z.string()),
    lostPlans: count,
    lostParts: count,
    damaged: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), error: readErrorSchema }),
]);

/** Reads a backup: what of it can be read, and how much cannot. Never rejects. */
export const readBackupFile = async (
  file: Blob,
  work: Partial<Work> = {},
): Promise<Result<ReadBackup<WholePlan>, ReadError>> => {
  const answer = await deliver([], { job: 'read', format: 'backup', file }, work);
  if (!answer.ok) return failed(readErrorOf(answer.error));
  const outcome = outcomeSchema.safeParse(answer.value.at(-1)?.rest);
  if (!outcome.success) return failed({ code: 'reader_failed' });
  if (!outcome.data.ok) return outcome.data;
  const { madeAt, lostPlans, lostParts, damaged } = outcome.data;
  const plans = answer.value.slice(0, -1).map(wholePlanIn);
  return done({ madeAt, plans, lostPlans, lostParts, damaged });
};
