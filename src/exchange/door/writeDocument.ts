import * as z from 'zod/mini';
import type { DocumentInput } from '../documents/document';
import type { Work } from '../formats/work';
import { done, failed, type Result } from '../result';
import { deliver, type Failure } from './deliver';

const outcomeSchema = z.object({ file: z.instanceof(Blob) });

/** A document as a Word file. Never rejects. */
export const writeWordFile = async (
  document: DocumentInput,
  work: Partial<Work> = {},
): Promise<Result<Blob, Failure>> => {
  const answer = await deliver([], { job: 'word', document }, work);
  if (!answer.ok) return answer;
  const outcome = outcomeSchema.safeParse(answer.value.at(-1)?.rest);
  return outcome.success ? done(outcome.data.file) : failed('failed');
};
