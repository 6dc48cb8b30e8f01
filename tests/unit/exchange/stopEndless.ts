import { createContext, Script } from 'node:vm';

/** The only way to break off synchronous work from within a test: vitest's own timeout waits for it to end. */
const script = new Script('act()');
const room = createContext({ act: undefined });

/** The error is one of the other context, and no `Error` of this one. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

type Done<Outcome> = { outcome: Outcome };

const outcomeOf = <Outcome>(done: Done<Outcome> | undefined): Outcome => {
  if (done === undefined) throw new Error('the work was not done');
  return done.outcome;
};

/** Does a piece of work, and breaks it off with an error that names it when it goes on for longer than `longest` ms. */
export const stopEndless = <Outcome>(what: string, act: () => Outcome, longest = 60_000): Outcome => {
  let done: Done<Outcome> | undefined;
  room.act = () => {
    done = { outcome: act() };
  };
  try {
    script.runInContext(room, { timeout: longest });
  } catch (error) {
    throw isTimeout(error) ? new Error(`${what}: broken off after ${longest} ms, an endless loop?`) : error;
  }
  return outcomeOf(done);
};
