import type { Geometry } from '../geometry';
import { isShifted } from '../isShifted';
import type { Location, LocationFields } from '../location';
import { uniqueName } from '../uniqueName';
import { asLabelled } from './changeRecords';
import type { Command } from './command';
import type { EditLabel } from './editLabel';

const fields = [
  'planningStatus',
  'intervention',
  'priority',
  'intramuralPlaces',
  'notes',
  'meetingRoom',
  'lift',
  'wheelchair',
  'minimumScale',
  'confidentiality',
  'meetingRoomArea',
  'guestRoom',
  'label55',
  'wlzShare',
  'nextStep',
  'nextStepBy',
  'nextStepOn',
  'progressReason',
  'seeks',
  'landOwner',
  'landConsent',
  'policyRegime',
  'targetGroups',
  'bottlenecks',
  'conceptPoints',
  'investment',
  'shortage',
  'shortageCauses',
  'picture',
] as const;

/** One that may be absent is taken off with undefined. */
export type OwnFields = { [Field in (typeof fields)[number]]?: LocationFields[Field] };

/** What notes say stands in the plan, not in the history. */
const changedIn = (location: Location, set: OwnFields): Pick<EditLabel, 'changed'> => {
  const [field, another] = fields.filter((each) => each in set);
  if (field === undefined || another !== undefined) return {};
  if (field === 'notes') return { changed: { field } };
  const [from, to] = [asLabelled(location[field]), asLabelled(set[field])];
  return from === undefined || to === undefined ? {} : { changed: { field, from, to } };
};

/** Sets fields of one location, such as its status, intervention, priority or notes. */
export const changeLocation = (location: Location, set: OwnFields, typing?: string): Command => ({
  label: { code: 'location_changed', subject: location.name, ...changedIn(location, set) },
  edits: [{ record: 'location', id: location.id, set }],
  ...(typing === undefined ? {} : { typing: `${location.id}/${typing}` }),
});

/** Gives a new shape or place; a location that sought one has found it. */
export const moveLocation = (location: Location, geometry: Geometry): Command => ({
  label: {
    code: 'location_moved',
    subject: location.name,
    changed: {
      field: location.geometry === undefined || isShifted(location.geometry, geometry) ? 'place' : 'shape',
    },
  },
  edits: [{ record: 'location', id: location.id, set: { geometry } }],
});

/** Gives a new name, made unique among `taken` (the names of the other locations). */
export const renameLocation = (location: Location, name: string, taken: ReadonlySet<string>): Command => {
  const to = uniqueName(name, taken);
  return {
    label: {
      code: 'location_renamed',
      subject: location.name,
      changed: { field: 'name', from: location.name, to },
    },
    edits: [{ record: 'location', id: location.id, set: { name: to } }],
  };
};
