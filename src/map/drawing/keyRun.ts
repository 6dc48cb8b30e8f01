/** In ms: whoever waits longer begins anew. */
const pause = 3000;

let runs = 0;

/** Names the run of key presses that a change belongs to: together they are one step of undo. */
export const createKeyRun = (clock: () => number = Date.now) => {
  let run: string | null = null;
  let at = 0;
  return {
    /** The run of a change that is made now. */
    now: (): string => {
      const time = clock();
      if (run === null || time - at > pause) {
        runs += 1;
        run = `keys-${runs}`;
      }
      at = time;
      return run;
    },
    end: (): void => {
      run = null;
    },
  };
};
