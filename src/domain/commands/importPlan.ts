import type { Location } from '../location';
import type { Partner } from '../partner';
import type { Plan } from '../plan';
import { editsForLocation } from './addLocation';
import type { Command, Edit } from './command';

const editForPartner = ({ id, ...fields }: Partner): Edit => ({ record: 'partner', id, set: fields });

/** Fills an empty plan with the whole of another: name, area, opgave, partners and locations. */
export const fillPlan = ({ partners, locations, ...header }: Plan): Command => ({
  label: { code: 'plan_filled', subject: header.name, count: locations.length },
  edits: [
    { record: 'plan', set: header },
    ...partners.map(editForPartner),
    ...locations.flatMap(editsForLocation),
  ],
});

/** Adds locations and partners to what the plan already holds. Their ids and names must be free. */
export const importLocations = (locations: readonly Location[], partners: readonly Partner[]): Command => ({
  label: { code: 'locations_imported', count: locations.length },
  edits: [...partners.map(editForPartner), ...locations.flatMap(editsForLocation)],
});
