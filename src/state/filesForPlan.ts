/** Files that were brought in before there was a plan to put them in. */
let waiting: File[] = [];

/** Keeps files for the plan that opens next. */
export const keepForNextPlan = (files: readonly File[]): void => {
  waiting = [...files];
};

/** Gives the files that waited, once. */
export const takeWaitingFiles = (): File[] => {
  const files = waiting;
  waiting = [];
  return files;
};
