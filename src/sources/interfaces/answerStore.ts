/**
 * Keeps answers between sessions, with the moment each was given (ISO, UTC). What comes out of it is untrusted. Neither
 * function rejects: without a store every question is asked anew.
 */
export type AnswerStore = {
  read: (key: string) => Promise<{ value: unknown; at: string } | undefined>;
  write: (key: string, value: unknown, at: string) => Promise<void>;
};
