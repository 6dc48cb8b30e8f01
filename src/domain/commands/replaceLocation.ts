import type { Location } from '../location';
import { ownMembers, recordsIn } from '../recordParts';
import type { Edit } from './command';
import { editOf, editsFor } from './editsFor';

/** Writes a location over what it was: records and fields that are not in it any more go. */
export const replaceLocation = (before: Location, after: Location): Edit[] => {
  const stays = new Set(recordsIn('location', after).map(({ kind, id }) => `${kind}/${id}`));
  const gone = recordsIn('location', before).filter(({ kind, id }) => !stays.has(`${kind}/${id}`));
  const fields = ownMembers('location', after);
  const off = Object.keys(ownMembers('location', before)).filter((field) => !(field in fields));
  return [
    ...editsFor('location', after),
    ...(off.length > 0
      ? [editOf('location', after.id, Object.fromEntries(off.map((field) => [field, undefined])))]
      : []),
    ...gone.map(({ kind, id }) => editOf(kind, id, null, before.id)),
  ];
};
