import { type Difference, differencesOf } from '../differences';
import type { Location } from '../location';
import type { Plan } from '../plan';
import { type PlanRecords, rowOf } from '../records';
import type { Command, Edit } from './command';
import { editOf, editsForAll } from './editsFor';
import { fillPlan } from './fillPlan';

/** A location of the plan, as it was and as it becomes. */
export type Update = { before: Location; after: Location };

/** Brings a record to what it became. */
export const editFor = ({ kind, id, parentId, before, after, fields }: Difference): Edit => {
  if (after === undefined) return editOf(kind, id, null, parentId);
  const set = before === undefined ? fields.filter((field) => field !== rowOf(kind).key) : fields;
  return editOf(kind, id, Object.fromEntries(set.map((field) => [field, after[field]])), parentId);
};

/**
 * Adds records, locations among them, to what the plan already holds, and brings some of its locations to what a file says
 * of them. Ids and names of what is added must be free.
 */
export const importRecords = (
  records: Partial<PlanRecords> & Pick<PlanRecords, 'locations'>,
  updates: readonly Update[] = [],
  /** Reports of earlier imports that make room for the one that comes, and that no longer are of the last one. */
  reports: { gone: readonly string[]; earlier: readonly string[] } = { gone: [], earlier: [] },
): Command => ({
  label: { code: 'locations_imported', count: records.locations.length + updates.length },
  edits: [
    ...editsForAll(records),
    ...reports.gone.map((id) => editOf('importReport', id, null)),
    ...reports.earlier.map((id) => editOf('importReport', id, { ids: undefined })),
    ...updates.flatMap(({ before, after }) => differencesOf('location', before, after).map(editFor)),
  ],
});

/** Locations in one part: so few that a slow machine does one while the page misses nothing. */
const mostInPart = 50;

function* slicesOf<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += mostInPart) yield items.slice(at, at + mostInPart);
}

/** In how many parts such a command comes, at most. */
export const countParts = (locations: number, updates = 0): number =>
  1 + Math.ceil(locations / mostInPart) + Math.ceil(updates / mostInPart);

/** `fillPlan` in parts, each made when its turn comes. Every part keeps the time of change that the plan brings along. */
export function* fillInParts(plan: Plan): Generator<Command> {
  const { label, edits } = fillPlan({ ...plan, locations: [] });
  yield { label: { ...label, count: plan.locations.length }, edits };
  const stamp: Edit = { record: 'plan', set: { updatedAt: plan.updatedAt } };
  for (const locations of slicesOf(plan.locations)) {
    yield {
      label: { ...label, count: plan.locations.length },
      edits: [stamp, ...editsForAll({ locations })],
    };
  }
}

/** `importRecords` in parts, each made when its turn comes; one when it is small. */
export function* importInParts(
  ...[records, updates = [], reports]: Parameters<typeof importRecords>
): Generator<Command> {
  const { locations, ...others } = records;
  if (locations.length + updates.length <= mostInPart) {
    yield importRecords(records, updates, reports);
    return;
  }
  const { label } = importRecords({ locations: [] });
  const named = { ...label, count: locations.length + updates.length };
  yield { ...importRecords({ ...others, locations: [] }, [], reports), label: named };
  for (const slice of slicesOf(locations)) yield { ...importRecords({ locations: slice }), label: named };
  for (const slice of slicesOf(updates)) yield { ...importRecords({ locations: [] }, slice), label: named };
}
