import type { AnswerStore } from '@/sources/interfaces/answerStore';

/** A store in memory that forgets what was used longest ago. */
export const createSessionStore = (mostAnswers: number): AnswerStore => {
  const answers = new Map<string, { value: unknown; at: string }>();
  return {
    read: async (key) => {
      const answer = answers.get(key);
      if (!answer) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    write: async (key, value, at) => {
      answers.delete(key);
      answers.set(key, { value, at });
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size > mostAnswers) answers.delete(oldest);
    },
  };
};
