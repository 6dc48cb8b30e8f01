import { answerPatience } from './patience';

/** No answer: what was asked may still be done. */
export class NoAnswer extends Error {}

/** The answer, or a rejection with `NoAnswer` when it takes longer than `patience`: the browser may not answer at all. */
export const inTime = async <Answer>(
  answer: PromiseLike<Answer>,
  patience = answerPatience,
): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('the database does not answer')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
