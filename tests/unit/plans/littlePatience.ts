/** As `storage/patience.ts`, in ms, for tests that wait for all of it. */
export const littlePatience = {
  openPatience: 2_500,
  answerPatience: 2_000,
  retryDelay: 500,
  rowDelay: 300,
  keptDelay: 100,
  mapPatience: 100,
  anewDelay: 100,
};
