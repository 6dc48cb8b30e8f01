/** How a service wants to be asked. Times in milliseconds. */
export type Manners = {
  /** Requests under way at the same time. */
  atOnce: number;
  /** How long one try may take, its body included. */
  timeout: number;
  /** Tries after the first that failed. */
  retries: number;
  /** After "too many requests" nothing is asked for so long; 0 leaves it to the service's Retry-After. */
  restAfterBusy: number;
};

/** PDOK names no rate; users report refusals under bursts. At most four at once keeps well below those. */
const usual: Manners = { atOnce: 4, timeout: 8_000, retries: 2, restAfterBusy: 0 };

/** The operators of Overpass: few calls, none side by side, and at least 30 s rest after a 429 (issue 791). */
const overpass: Manners = { atOnce: 1, timeout: 30_000, retries: 1, restAfterBusy: 30_000 };

export const mannersOf = (host: string): Manners => (host === 'overpass-api.de' ? overpass : usual);

/** The delay before the first new try; each next one is three times as long. */
export const firstDelay = 500;

/** Nobody waits longer for a new try; a service that asks for more time is `busy` until then. */
export const longestDelay = 5_000;

/** A service that asks for more rest than this is asked again anyway. */
export const longestRest = 300_000;
