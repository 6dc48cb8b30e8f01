/** How long the database may take to answer a question, in ms. */
const patience = 10_000;

/** The answer, or a rejection when it takes too long: the browser may not answer at all. */
export const inTime = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
