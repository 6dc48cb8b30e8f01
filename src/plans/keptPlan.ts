import { breathe } from '@/domain/breathe';
import type { Change } from '@/domain/change';
import { compareIds } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { usePlanState } from '@/state/planStore';
import { dropKeptPlan, readKeptPlan, writeKeptPlan } from '@/storage/keptPlan';
import { keptDelay } from '@/storage/patience';
import { isNearlyFull, readStorageSpace } from '@/storage/storageSpace';

/** A plan of fewer locations opens in no time. */
const manyLocations = 500;

/** The first part is the plan without its locations; in which of the others a location is, its id says. */
const partCount = 64;
const partOf = (id: string): number => {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % (partCount - 1);
  return 1 + sum;
};

/** `last`: the last update in the log that it has. `state`: how its document was. */
export type Kept = { plan: Plan; last: number; state: string };

/**
 * A large plan as it was kept for the screen, when that is what is on disk. Its records passed their schemas when they
 * were kept, by this same build of the app: to check them again takes as long as reading the document.
 */
export const readKept = async (planId: string): Promise<Kept | undefined> => {
  const read = await readKeptPlan(planId);
  if (read === undefined) return undefined;
  const [first = '', ...rest] = read.texts;
  const plan: Plan = JSON.parse(first);
  const locations: Location[] = [];
  for (const text of rest) {
    const part: Location[] = JSON.parse(text);
    locations.push(...part);
    await breathe();
  }
  locations.sort((a, b) => compareIds(a.id, b.id));
  return { ...read, plan: { ...plan, locations } };
};

const textsOf = async (plan: Plan, numbers: ReadonlySet<number>): Promise<Map<number, string>> => {
  const inParts = new Map([...numbers].map((number): [number, Location[]] => [number, []]));
  for (const location of plan.locations) inParts.get(partOf(location.id))?.push(location);
  const texts = new Map<number, string>();
  for (const [number, locations] of inParts) {
    texts.set(number, JSON.stringify(number === 0 ? { ...plan, locations: [] } : locations));
    await breathe();
  }
  return texts;
};

/** The open plan, as far as keeping it goes. */
type Keeping = {
  planId: string;
  plan: () => Plan | undefined;
  /** How its document is. */
  state: () => string;
  /** The last update in its log, when all that is on disk is in the document, and the other way round. */
  lastOnDisk: () => Promise<number | undefined>;
  onChange: (follow: (change: Change) => void) => () => void;
};

/**
 * Keeps the open plan, when it is large, for its next opening: in the pauses of work, the parts that changed since. `since`:
 * the update up to which it was kept. Returns the function that stops it.
 */
export const keepForScreen = (open: Keeping, since: number | undefined): (() => void) => {
  const { planId, plan, state, lastOnDisk, onChange } = open;
  // What could not be read is told at every opening, and only reading the document finds it.
  const shown = usePlanState.getState();
  const hasLosses = shown.status === 'open' && shown.losses.length > 0;
  if (hasLosses || (plan()?.locations.length ?? 0) < manyLocations) {
    void dropKeptPlan(planId).catch(() => undefined);
    return () => undefined;
  }
  const all = Array.from({ length: partCount }, (_, number) => number);
  let changed = new Set(since === undefined ? all : []);
  let kept = since;
  let writing = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const write = async (): Promise<void> => {
    const space = await readStorageSpace().catch(() => undefined);
    // What room is left is for the plans themselves.
    if (space !== undefined && isNearlyFull(space)) {
      stop();
      return dropKeptPlan(planId);
    }
    const before = state();
    const last = await lastOnDisk();
    // Between the two nothing has happened: this is what is on disk.
    const now = last === undefined || state() !== before ? undefined : plan();
    if (last === undefined || now === undefined) return writeSoon();
    const numbers = changed.add(0);
    changed = new Set();
    const of = { planId, last, state: before, parts: partCount };
    if (await writeKeptPlan(of, await textsOf(now, numbers), kept)) kept = last;
    // Another tab is ahead, or has kept it otherwise: all of it, after the next change.
    else changed = new Set(all);
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      // Refused: the next opening reads the document.
      writing = writing.then(write).catch(stop);
    }, keptDelay);
  };
  const unfollow = onChange(({ locations }) => {
    for (const { id } of locations.puts) changed.add(partOf(id));
    for (const id of locations.deletes) changed.add(partOf(id));
    writeSoon();
  });
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    unfollow();
  };
  if (since === undefined) writeSoon();
  return stop;
};
