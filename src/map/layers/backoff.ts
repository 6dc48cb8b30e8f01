/** How long to wait before trying again, in ms: twice as long each time, up to the most. */
export const createBackoff = (first = 10_000, most = 300_000) => {
  let next = first;
  return {
    wait: (): number => {
      const now = next;
      next = Math.min(most, next * 2);
      return now;
    },
    reset: (): void => {
      next = first;
    },
  };
};
