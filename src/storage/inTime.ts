import { answerPatience } from './patience';

/** The answer, or a rejection when it takes longer than `patience`: what was asked may still be done, or never. */
export const inTime = async <Answer>(
  answer: PromiseLike<Answer>,
  patience = answerPatience,
): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
