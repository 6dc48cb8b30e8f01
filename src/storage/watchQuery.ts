import { liveQuery } from 'dexie';
import { onReopened } from './database';

/**
 * Calls back with the outcome of a query, now and whenever it changes, in any tab. A live query ends when the database
 * shuts: it is asked anew when that opens again. Returns the function that stops it.
 */
export const watchQuery = <Outcome>(
  query: () => Promise<Outcome>,
  onOutcome: (outcome: Outcome) => void,
  onError: (error: unknown) => void,
): (() => void) => {
  const watch = () => liveQuery(query).subscribe(onOutcome, onError);
  let subscription = watch();
  const stop = onReopened(() => {
    subscription.unsubscribe();
    subscription = watch();
  });
  return () => {
    stop();
    subscription.unsubscribe();
  };
};
