import type { Location } from '../location';
import type { Command, Edit } from './command';

/** All records of one location, as they are written to an empty place. */
export const editsForLocation = ({ id, programme, commitments, ...fields }: Location): Edit[] => [
  { record: 'location', id, set: fields },
  ...programme.map(
    ({ id: lineId, ...line }): Edit => ({ record: 'line', locationId: id, id: lineId, set: line }),
  ),
  ...commitments.map(
    (commitment): Edit => ({
      record: 'commitment',
      locationId: id,
      id: commitment.partnerId,
      set: { level: commitment.level },
    }),
  ),
];

export const addLocation = (location: Location): Command => ({
  label: { code: 'location_added', subject: location.name },
  edits: editsForLocation(location),
});
