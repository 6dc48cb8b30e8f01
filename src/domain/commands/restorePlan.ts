import { type Difference, differencesBetween, type Records } from '../differences';
import type { Plan } from '../plan';
import { headerOf } from '../recordParts';
import type { Command, Edit } from './command';
import { editOf, editsForAll } from './editsFor';

/** Removes what came since: records, and fields that may be absent. What a later version said stays. */
const editToStrip = ({ kind, id, parentId, after, fields }: Difference): Edit[] => {
  if (after === undefined) return [editOf(kind, id, null, parentId)];
  const gone = fields.filter((field) => field !== 'rest' && after[field] === undefined);
  if (gone.length === 0) return [];
  return [editOf(kind, id, Object.fromEntries(gone.map((field) => [field, undefined])), parentId)];
};

/**
 * Brings the whole plan back to an earlier version, as one step that can itself be undone. Its id and the
 * day it was made stay; `name` says which version.
 */
export const restorePlan = (now: Records, then: Plan, name: string): Command => {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...header } = headerOf(then);
  return {
    label: { code: 'plan_restored', subject: name },
    edits: [
      { record: 'plan', set: header },
      ...differencesBetween(now, then).flatMap(editToStrip),
      ...editsForAll(then),
    ],
  };
};
