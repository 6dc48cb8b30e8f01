import * as z from 'zod/mini';
import type { Work } from '../formats/work';
import type { LooseShape } from '../plan/looseShapes';
import { type ReadError, readErrorSchema } from '../plan/readError';
import { done, failed, type Result } from '../result';
import { deliver } from './deliver';
import { readErrorOf } from './readPlanFile';
import { recognise } from './recognise';

const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error: readErrorSchema }),
]);

/** The shapes of a file in any format that can be imported, as they are, lines too. Never rejects. */
export const readShapes = async (
  file: Blob,
  work: Partial<Work> = {},
): Promise<Result<LooseShape[], ReadError>> => {
  const recognised = await recognise(file);
  if (!recognised.ok) return failed(recognised.error);
  const { format } = recognised.value;
  if (format.holds === 'backup') return failed({ code: 'is_backup' });
  const answer = await deliver([], { job: 'shapes', format: format.id, file }, work);
  if (!answer.ok) return failed(readErrorOf(answer.error));
  const [parcel] = answer.value;
  const outcome = outcomeSchema.safeParse(parcel?.rest);
  if (parcel === undefined || !outcome.success) return failed({ code: 'reader_failed' });
  return outcome.data.ok ? done(parcel.lists.shapes) : outcome.data;
};
