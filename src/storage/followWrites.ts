import { encodeDocument, mergeUpdates } from '@/document/encodeDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, whyShut } from './database';
import { fromLog } from './followLog';
import type { HistoryRow } from './historyRow';
import { historyKept } from './historyTable';
import { inTime } from './inTime';
import type { PlanRow } from './planRow';
import { rowOfDocument } from './summary';
import { tryAgain, tryAllAgain, tryNoMore } from './tryAgain';
import { append, appendAgain } from './updateLog';

/** Whether all edits are on disk. `failed`: the browser refused to write; the plan lives on in memory. */
export type SavedState = 'saved' | 'saving' | 'failed';

/** What is not known to be on disk; `row`: the plan itself is not stored either, and the update is all of it. */
export type Unwritten = { update?: Uint8Array; edits: readonly HistoryRow[]; row?: PlanRow };

export type Writes = {
  saved: () => SavedState;
  /** Whether the plan itself is stored. */
  isStored: () => boolean;
  /** Writes a line of the history, with the edit that was just made. Told again, it is brought up to date. */
  note: (row: HistoryRow) => void;
  /** The same for lines that may be on disk already. */
  noteMissing: (rows: readonly HistoryRow[]) => void;
  /** Stores the plan anew: the browser has emptied its storage. Of its history only what was noted here is left. */
  storeAnew: (row: PlanRow) => void;
  /** What is not known to be on disk; undefined when everything is. */
  unwritten: () => Unwritten | undefined;
  /** Resolves when all that was edited so far is on disk, or could not be written. */
  settled: () => Promise<void>;
  stop: () => void;
};

type Following = {
  /** Of a plan that the browser would not store yet. */
  newRow?: PlanRow | undefined;
  /** An update of this tab is on disk under this key. */
  onKey: (key: number | undefined) => void;
  /** It stands otherwise than before. */
  onSaved: (now: SavedState, before: SavedState) => void;
  /** Everything is on disk. */
  onWritten: () => void;
  /** The plan is not there any more. */
  onGone: () => void;
};

/** What was edited and noted at one time. */
type Part = { updates: Uint8Array[]; edits: HistoryRow[] };
const nothing = (): Part => ({ updates: [], edits: [] });
const isNothing = ({ updates, edits }: Part): boolean => updates.length === 0 && edits.length === 0;

/**
 * Writes what is edited in one document: all of a moment at once, without waiting for what was edited before. When that
 * fails, all that is not on disk is written once more as one, now and whenever there may be room, until it works.
 */
export const followWrites = (
  planId: string,
  doc: SharedDocument,
  { newRow, onKey, onSaved, onWritten, onGone }: Following,
): Writes => {
  let waiters: (() => void)[] = [];
  let waiting = nothing();
  /** The latest lines of the history that this tab knows. */
  const noted = new Set<HistoryRow>();
  /** What is on its way to disk, oldest first. */
  const underway = new Set<Part>();
  let isDue = false;
  let isWritingAgain = false;
  /** What waits may be on disk already. */
  let mustLook = false;
  let hasFailed = newRow !== undefined;
  let isStopped = false;
  let unstored = newRow;

  const together = (): Part => {
    const parts = [...underway, waiting];
    const edits = new Set(parts.flatMap((part) => part.edits));
    return { updates: parts.flatMap(({ updates }) => updates), edits: [...edits] };
  };
  const updateOf = ({ updates }: Part): { update?: Uint8Array } => {
    if (unstored !== undefined) return { update: encodeDocument(doc) };
    return updates.length === 0 ? {} : { update: mergeUpdates(updates) };
  };
  const isAllWritten = () => unstored === undefined && isNothing(together());
  const stateNow = (): SavedState => {
    if (hasFailed) return 'failed';
    return isAllWritten() ? 'saved' : 'saving';
  };
  let told = stateNow();
  const tell = () => {
    const [now, before] = [stateNow(), told];
    if (now !== 'saving') {
      for (const settle of waiters) settle();
      waiters = [];
    }
    told = now;
    if (now === before || isStopped) return;
    onSaved(now, before);
    if (before === 'failed') tryAllAgain();
  };
  const land = (part: Part, key: number | undefined): void => {
    onKey(key);
    // It may have been written again meanwhile, as a part of more.
    underway.delete(part);
    write();
    if (isAllWritten()) onWritten();
    tell();
  };

  const writeAgain = async (): Promise<void> => {
    if (isWritingAgain) return;
    isWritingAgain = true;
    mustLook = false;
    const all = together();
    waiting = nothing();
    underway.clear();
    underway.add(all);
    try {
      const key = await inTime(appendAgain(planId, { ...updateOf(all), edits: all.edits }, unstored));
      isWritingAgain = false;
      // It may have become known meanwhile, and is to be stored anew.
      if (key === 'gone') return unstored === undefined ? onGone() : writeAgain();
      hasFailed = false;
      unstored = undefined;
      land(all, key);
    } catch {
      isWritingAgain = false;
      hasFailed = true;
      retryLater();
      tell();
    }
  };
  const retry = () => void writeAgain();
  const retryLater = () => {
    if (!isStopped) tryAgain(retry);
  };
  const write = (): void => {
    isDue = false;
    if (hasFailed || isWritingAgain) return;
    // The key of a line that is on its way is not known yet.
    const isOnItsWay = (row: HistoryRow) => [...underway].some(({ edits }) => edits.includes(row));
    const part = { ...waiting, edits: waiting.edits.filter((row) => !isOnItsWay(row)) };
    if (isNothing(part)) return;
    waiting = { updates: [], edits: waiting.edits.filter(isOnItsWay) };
    underway.add(part);
    // Opened anew it may be another one: the browser can wipe it.
    if (mustLook || !database.isOpen()) return void writeAgain();
    inTime(append(planId, { ...updateOf(part), edits: part.edits })).then(
      (key) => land(part, key),
      () => void writeAgain(),
    );
  };
  /** At the end of what the page does now: an edit and its line in the history are told one after the other. */
  const writeSoon = () => {
    if (!isDue) queueMicrotask(write);
    isDue = true;
    tell();
  };
  const remember = (row: HistoryRow): void => {
    noted.add(row);
    const [oldest] = noted;
    if (noted.size > historyKept && oldest !== undefined) noted.delete(oldest);
  };
  const note = (row: HistoryRow): void => {
    remember(row);
    if (!waiting.edits.includes(row)) waiting.edits.push(row);
    writeSoon();
  };
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === fromLog) return;
    waiting.updates.push(update);
    writeSoon();
  };
  doc.on('updateV2', onUpdate);
  if (hasFailed) retryLater();

  return {
    saved: stateNow,
    isStored: () => unstored === undefined,
    note,
    noteMissing: (rows) => {
      if (rows.length === 0) return;
      mustLook = true;
      waiting.edits.push(...rows);
      rows.forEach(remember);
      writeSoon();
    },
    storeAnew: (row) => {
      unstored = row;
      waiting.edits = [...noted];
      tell();
      void writeAgain();
    },
    unwritten: () => {
      // Before it opens the database again, Chromium may have emptied it.
      const row = unstored ?? (whyShut() === 'full' ? rowOfDocument(planId, doc) : undefined);
      if (row !== undefined) return { update: encodeDocument(doc), edits: [...noted], row };
      if (isAllWritten()) return undefined;
      const all = together();
      return { ...updateOf(all), edits: all.edits };
    },
    settled: () =>
      stateNow() === 'saving' ? new Promise((resolve) => waiters.push(resolve)) : Promise.resolve(),
    stop: () => {
      write();
      isStopped = true;
      for (const settle of waiters) settle();
      doc.off('updateV2', onUpdate);
      tryNoMore(retry);
    },
  };
};
