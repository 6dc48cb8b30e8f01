import type { Ports } from '../asking/ports';
import { retryAfter } from '../asking/retryAfter';

export type TilePorts = Pick<Ports, 'fetch' | 'wait' | 'now'> & {
  has: (url: string) => Promise<boolean>;
  /** Keeps a tile; false when there is no room for it. */
  keep: (url: string, bytes: ArrayBuffer, type: string) => Promise<boolean>;
};

export type TileProgress = {
  /** Tiles that are there now, those that were there before too. */
  done: number;
  /** Bytes that came now. */
  bytes: number;
  fetched: number;
  /** Tiles that the service does not have. */
  missing: number;
  /** The service asked for rest, or did not answer: it goes on after a while. */
  isResting: boolean;
};

/** `busy`, `refused`: it went on failing, also after rests; `unexpected`: something else than a tile came. */
export type TilesEnd = 'done' | 'stopped' | 'busy' | 'refused' | 'unexpected' | 'full';

/** No published rate is known: well below what is said to be refused. */
const atOnce = 4;
const pause = 100;
const firstRest = 2_000;
const longestRest = 60_000;
/** Rests in a row after which nobody waits any longer. */
const mostRests = 6;
const timeout = 20_000;

type Reply =
  | { kind: 'tile'; bytes: ArrayBuffer; type: string }
  | { kind: 'none' }
  | { kind: 'html' }
  | { kind: 'rest'; why: 'busy' | 'refused'; wait?: number | undefined };

const replyOf = async (url: string, { fetch, now }: TilePorts, signal: AbortSignal): Promise<Reply> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) });
    if (answer.status === 404 || answer.status === 204) return { kind: 'none' };
    if (answer.status === 429 || answer.status === 503) {
      return { kind: 'rest', why: 'busy', wait: retryAfter(answer.headers.get('retry-after'), now()) };
    }
    if (!answer.ok) return { kind: 'rest', why: 'refused' };
    const type = answer.headers.get('content-type') ?? '';
    if (!type.startsWith('image/')) return { kind: 'html' };
    return { kind: 'tile', bytes: await answer.arrayBuffer(), type };
  } catch {
    return { kind: 'rest', why: 'refused' };
  }
};

/**
 * Fetches tiles as a public service wants it: few at once, resting as long as it asks. What is there already is not asked
 * for, so that it can be stopped and taken up again. Never rejects.
 */
export const fetchTiles = async (
  urls: Iterable<string>,
  ports: TilePorts,
  onProgress: (progress: TileProgress) => void,
  signal: AbortSignal,
): Promise<{ end: TilesEnd; progress: TileProgress }> => {
  const waiting = urls[Symbol.iterator]();
  const again: string[] = [];
  const progress: TileProgress = { done: 0, bytes: 0, fetched: 0, missing: 0, isResting: false };
  let end: TilesEnd | undefined;
  let rests = 0;
  let resting: Promise<void> | undefined;
  const tell = () => onProgress({ ...progress });

  /** All wait together: one refusal is meant for all. */
  const rest = (wait: number | undefined): Promise<void> => {
    resting ??= (async () => {
      progress.isResting = true;
      tell();
      await ports.wait(Math.min(longestRest, wait ?? firstRest * 2 ** rests), signal);
      rests += 1;
      progress.isResting = false;
      resting = undefined;
    })();
    return resting;
  };

  const take = async (url: string): Promise<void> => {
    if (await ports.has(url)) {
      progress.done += 1;
      if (progress.done % 50 === 0) tell();
      return;
    }
    const reply = await replyOf(url, ports, signal);
    if (signal.aborted) return;
    if (reply.kind === 'html') end = 'unexpected';
    else if (reply.kind === 'rest') {
      again.push(url);
      if (rests >= mostRests) end = reply.why;
      else await rest(reply.wait);
    } else {
      rests = 0;
      progress.done += 1;
      if (reply.kind === 'none') progress.missing += 1;
      else {
        progress.fetched += 1;
        progress.bytes += reply.bytes.byteLength;
        if (!(await ports.keep(url, reply.bytes, reply.type))) end = 'full';
      }
      tell();
      await ports.wait(pause, signal);
    }
  };

  const work = async (): Promise<void> => {
    while (end === undefined && !signal.aborted) {
      await resting;
      const url = again.pop() ?? waiting.next().value;
      if (url === undefined) return;
      await take(url);
    }
  };
  do await Promise.all(Array.from({ length: atOnce }, work));
  while (again.length > 0 && end === undefined && !signal.aborted);
  return { end: end ?? (signal.aborted ? 'stopped' : 'done'), progress };
};
