import type { Entry } from '../entry';
import type { Location } from '../location';
import { defaultPlanningStatus } from '../planningStatus';
import type { Command, Edit } from './command';

/** Takes off a location what it started with: its status, the year of its lines and its partner. */
export const takeOffEntry = (
  { id, name, programme }: Location,
  { planningStatus, year, partnerId }: Entry,
): Command => {
  const edits: Edit[] = programme
    .filter((line) => year !== null && line.year === year)
    .map((line) => ({ record: 'line', parentId: id, id: line.id, set: { year: undefined } }));
  if (planningStatus !== null)
    edits.push({ record: 'location', id, set: { planningStatus: defaultPlanningStatus } });
  if (partnerId !== null) edits.push({ record: 'commitment', parentId: id, id: partnerId, set: null });
  return { label: { code: 'location_changed', subject: name }, edits };
};
