/** How long, in ms, a part of long work may hold the page. */
const held = 25;

/**
 * How large the parts of long work are: as many things as this machine does in the time that the page can miss. `fewest`: in
 * the first part, and in each on a slow machine.
 */
export const createPace = (fewest: number) => {
  let size = fewest;
  return {
    size: () => size,
    /** Does a part of `size` things, and sees how long that takes. */
    time: <Answer>(act: () => Answer): Answer => {
      const start = performance.now();
      const answer = act();
      const took = Math.max(performance.now() - start, 1);
      size = Math.max(fewest, Math.round(size * Math.min(held / took, 2)));
      return answer;
    },
  };
};
