import { breathe } from '@/domain/breathe';
import type { Change } from '@/domain/change';
import { compareIds } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { isOpen, lastChanged, onPlanChange, openPlanNow } from '@/state/planStore';
import { headOnDisk, readKeptPlan, writeKeptPlan } from '@/storage/keptPlan';
import { keptDelay } from '@/storage/patience';

/** Locations in one part: an edit writes the part it is in. */
const partSize = 250;

/** `state`: how its document was. `parts`: which locations are in which part. */
export type Kept = { plan: Plan; state: string; parts: string[][] };

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
  return { plan: { ...plan, locations }, state: read.state, parts };
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isSaved = () => isOpen(planId) && openPlanNow().saved === 'saved';
  const writeWhenSaved = async (): Promise<void> => {
    const writing = [...changed];
    changed.clear();
    const before = state();
    const isSame = () => isSaved() && state() === before;
    const head = isSaved() ? await headOnDisk(planId) : '';
    const texts = new Map<number, string>();
    for (const n of writing) {
      await breathe();
      if (isSame()) texts.set(n + 1, partOf(parts[n] ?? []));
    }
    if (isSame()) {
      texts.set(0, firstPart());
      await writeKeptPlan({ planId, head, state: before, parts: parts.length + 1 }, texts);
      return;
    }
    for (const n of writing) changed.add(n);
    if (isOpen(planId)) writeSoon();
  };
  // Refused: the next opening reads the document.
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void writeWhenSaved().catch(stop), keptDelay);
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
    clearTimeout(timer);
    unfollow();
  };
  writeSoon();
  return stop;
};
