/** How many tiles may fail in a row before a background counts as unreachable. */
const mostFailures = 6;

/** Counts failures in a row: one tile that comes makes up for all before it. */
export const createTileCount = () => {
  let failures = 0;
  return {
    came: (): void => {
      failures = 0;
    },
    /** True when it has become too much. */
    failed: (): boolean => {
      failures += 1;
      return failures >= mostFailures;
    },
  };
};
