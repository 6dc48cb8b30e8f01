import { answerPatience } from './patience';

/** The answer, or a rejection when it takes longer than `answerPatience`: the browser may not answer at all. */
export const inTime = async <Answer>(answer: PromiseLike<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), answerPatience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
