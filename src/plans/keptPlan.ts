import { breathe } from '@/domain/breathe';
import type { Change } from '@/domain/change';
import { compareIds, newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { isOpen, lastChanged, onPlanChange, openPlanNow } from '@/state/planStore';
import { headOnDisk, readKeptPlan, writeKeptPlan } from '@/storage/keptPlan';
import { keptDelay } from '@/storage/patience';

/** Locations in one part: an edit writes the part it is in. */
const partSize = 250;

/** `state`: how its document was. `parts`: which locations are in which part. */
export type Kept = { plan: Plan; state: string; writer: string; parts: string[][] };

/**
 * A large plan as it was kept for the screen, while that is what is on disk. Its records passed their schemas when they
 * were kept, by this same build of the app: to check them again takes as long as reading the document.
 */
export const readKept = async (planId: string): Promise<Kept | undefined> => {
  const read = await readKeptPlan(planId);
  if (read === undefined) return undefined;
  const [first = '', ...rest] = read.parts;
  const plan: Plan = JSON.parse(first);
  const locations: Location[] = [];
  const parts: string[][] = [];
  for (const text of rest) {
    const part: Location[] = JSON.parse(text);
    locations.push(...part);
    parts.push(part.map(({ id }) => id));
    await breathe();
  }
  locations.sort((a, b) => compareIds(a.id, b.id));
  return { plan: { ...plan, locations }, state: read.state, writer: read.writer, parts };
};

const inParts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / partSize) }, (_, n) =>
    ids.slice(n * partSize, (n + 1) * partSize),
  );

/** The first part: all of the plan but its locations. */
const firstPart = (): string => {
  const { view } = openPlanNow();
  const header = { ...view.header, updatedAt: lastChanged() ?? view.header.updatedAt };
  return JSON.stringify({ ...header, ...pickRecords({ ...view, locations: [] }) });
};

const partOf = (ids: readonly string[]): string => {
  const { allLocations } = openPlanNow().view;
  return JSON.stringify(ids.flatMap((id) => allLocations.get(id) ?? []));
};

/**
 * Keeps the open plan, when it is large, for its next opening: part by part, in the pauses of work. `kept`: what was read
 * of it at this opening. Returns the function that stops it.
 */
export const followKept = (planId: string, state: () => string, kept: Kept | undefined): (() => void) => {
  const parts = kept?.parts ?? inParts([...openPlanNow().view.allLocations.keys()]);
  const partById = new Map(parts.flatMap((ids, n) => ids.map((id) => [id, n] as const)));
  const changed = new Set(kept === undefined ? parts.keys() : []);
  const writer = newId();
  /** Whose division the parts are in that are there now. */
  let before = kept?.writer ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWriting = false;
  let isStopped = false;

  const isSaved = () => isOpen(planId) && openPlanNow().saved === 'saved';
  /** False when the plan has become another meanwhile. */
  const write = async (numbers: readonly number[]): Promise<boolean> => {
    const now = state();
    const isSame = () => isSaved() && state() === now;
    if (!isSame()) return false;
    const head = await headOnDisk(planId);
    const texts = new Map<number, string>();
    for (const n of numbers) {
      await breathe();
      if (!isSame()) return false;
      texts.set(n + 1, partOf(parts[n] ?? []));
    }
    if (!isSame()) return false;
    texts.set(0, firstPart());
    const of = { planId, head, state: now, writer, parts: parts.length + 1 };
    const isWritten = await writeKeptPlan(of, texts, before);
    // In parts of another tab none of these has its place.
    if (isWritten) before = writer;
    else for (const n of parts.keys()) changed.add(n);
    return isWritten;
  };
  /** One write at a time, each of all that changed until then. */
  const writeChanged = async (): Promise<void> => {
    const numbers = [...changed];
    changed.clear();
    isWriting = true;
    const isWritten = await write(numbers);
    isWriting = false;
    if (!isWritten) for (const n of numbers) changed.add(n);
    if (!isWritten && isOpen(planId)) writeSoon();
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    if (isStopped) return;
    // Refused: the next opening reads the document.
    timer = setTimeout(() => (isWriting ? writeSoon() : void writeChanged().catch(stop)), keptDelay);
  };
  const note = ({ locations }: Change): void => {
    for (const id of locations.deletes) {
      const n = partById.get(id);
      if (n !== undefined) changed.add(n);
    }
    for (const { id } of locations.puts) {
      const last = parts.at(-1);
      const isFull = last === undefined || last.length >= partSize;
      const n = partById.get(id) ?? parts.length - (isFull ? 0 : 1);
      changed.add(n);
      if (partById.has(id)) continue;
      partById.set(id, n);
      if (isFull) parts.push([id]);
      else last.push(id);
    }
    writeSoon();
  };
  const unfollow = onPlanChange(note);
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    unfollow();
  };
  writeSoon();
  return stop;
};
