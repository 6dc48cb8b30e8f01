import { answerRowSchema } from './answerRow';
import { database } from './database';

/** Answers kept; the oldest make room. A parcel is a kB, the neighbourhoods of a city a few hundred. */
const answersKept = 2_000;

/** An answer that was kept; undefined when there is none, or the browser gives no access. */
export const readAnswer = async (key: string): Promise<{ value: unknown; at: string } | undefined> => {
  try {
    return answerRowSchema.safeParse(await database.answers.get(key)).data;
  } catch {
    return undefined;
  }
};

/** Keeps an answer. Without room it is asked for again another time. */
export const writeAnswer = async (key: string, value: unknown, at: string): Promise<void> => {
  try {
    await database.answers.put({ key, value, at });
    const extra = (await database.answers.count()) - answersKept;
    if (extra <= 0) return;
    const oldest = await database.answers.orderBy('at').limit(extra).primaryKeys();
    await database.answers.bulkDelete(oldest);
  } catch {
    // The plan comes first: what does not fit is not kept.
  }
};

/** How many answers are kept, and about how many bytes they take. */
export const readAnswerUse = async (): Promise<{ count: number; bytes: number }> => {
  const use = { count: 0, bytes: 0 };
  await database.answers.each(({ value }) => {
    use.count += 1;
    use.bytes += JSON.stringify(value)?.length ?? 0;
  });
  return use;
};

export const clearAnswers = (): Promise<void> => database.answers.clear();
