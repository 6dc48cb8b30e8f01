import type { Location } from '../location';
import type { Meeting } from '../meeting';
import type { NetworkTable } from '../networkTable';
import type { Commitment, Partner, PartnerKind } from '../partner';
import { kindFields, kindOf } from '../partnerKind';
import type { Command, Edit } from './command';
import type { EditLabel } from './editLabel';
import { editOf } from './editsFor';

const editForCommitment = (parentId: string, { partnerId, level }: Commitment): Edit => ({
  record: 'commitment',
  parentId,
  id: partnerId,
  set: { level },
});

export const addPartner = ({ id, ...fields }: Partner): Command => ({
  label: { code: 'partner_added', subject: fields.name },
  edits: [{ record: 'partner', id, set: fields }],
});

/** What can be changed of a partner; one that may be absent is taken off with undefined. */
export type PartnerFields = { [Field in Exclude<keyof Partner, 'id'>]?: Partner[Field] | undefined };

/** Name and kind are said in the history; what else is said of a partner stands in the plan only. */
const changedIn = (partner: Partner, set: PartnerFields): Pick<EditLabel, 'changed'> => {
  if (set.role !== undefined) {
    return { changed: { field: 'kind', from: kindOf(partner), to: set.kind ?? set.role } };
  }
  return set.name === undefined ? {} : { changed: { field: 'name', from: partner.name, to: set.name } };
};

export const changePartner = (partner: Partner, set: PartnerFields, typing?: string): Command => ({
  label: { code: 'partner_changed', subject: partner.name, ...changedIn(partner, set) },
  edits: [{ record: 'partner', id: partner.id, set }],
  ...(typing === undefined ? {} : { typing: `partners/${partner.id}/${typing}` }),
});

export const changeKind = (partner: Partner, kind: PartnerKind): Command =>
  changePartner(partner, kindFields(kind));

/** What names a partner besides the locations. */
export type AroundPartners = {
  meetings: ReadonlyMap<string, Meeting>;
  networkTables: ReadonlyMap<string, NetworkTable>;
};

/** At what it was present it keeps its name; at a table it sits no more. */
const leaveTables = ({ id, name }: Partner, { meetings, networkTables }: AroundPartners): Edit[] => [
  ...[...meetings.values()]
    .filter(({ partnerIds }) => partnerIds.includes(id))
    .map(({ id: meetingId, partnerIds, formerPartners = [] }) =>
      editOf('meeting', meetingId, {
        partnerIds: partnerIds.filter((each) => each !== id),
        formerPartners: [...formerPartners, name],
      }),
    ),
  ...[...networkTables.values()]
    .filter(({ partnerIds }) => partnerIds.includes(id))
    .map(({ id: tableId, partnerIds }) =>
      editOf('networkTable', tableId, { partnerIds: partnerIds.filter((each) => each !== id) }),
    ),
];

/** Takes a partner out of the plan. What names it at `locations` and in meetings keeps its name. */
export const removePartner = (
  partner: Partner,
  locations: Iterable<Location>,
  around: AroundPartners = { meetings: new Map(), networkTables: new Map() },
): Command => {
  const { id, name } = partner;
  const edits: Edit[] = [{ record: 'partner', id, set: null }, ...leaveTables(partner, around)];
  for (const { id: parentId, commitments, agreements } of locations) {
    if (commitments.some(({ partnerId }) => partnerId === id)) {
      edits.push({ record: 'commitment', parentId, id, set: { formerName: name } });
    }
    for (const { id: agreementId, partnerIds, formerPartners = [] } of agreements) {
      if (!partnerIds.includes(id)) continue;
      const set = {
        partnerIds: partnerIds.filter((each) => each !== id),
        formerPartners: [...formerPartners, name],
      };
      edits.push({ record: 'agreement', parentId, id: agreementId, set });
    }
  }
  return { label: { code: 'partner_removed', subject: name }, edits };
};

/** Ties a partner to a location, or changes how far it has bound itself there. */
export const setCommitment = (
  location: Location,
  partner: Pick<Partner, 'id' | 'name'>,
  level: Commitment['level'],
): Command => ({
  label: {
    code: 'commitment_changed',
    subject: location.name,
    changed: {
      field: 'level',
      partner: partner.name,
      from: location.commitments.find(({ partnerId }) => partnerId === partner.id)?.level ?? null,
      to: level,
    },
  },
  edits: [editForCommitment(location.id, { partnerId: partner.id, level })],
});

/** Adds a partner and ties it to a location in one step. */
export const addPartnerAt = (location: Location, { id, ...fields }: Partner): Command => ({
  label: { code: 'partner_added', subject: fields.name },
  edits: [
    { record: 'partner', id, set: fields },
    editForCommitment(location.id, { partnerId: id, level: 'genoemd' }),
  ],
});

export const removeCommitment = (location: Location, partner: Pick<Partner, 'id' | 'name'>): Command => ({
  label: {
    code: 'commitment_removed',
    subject: location.name,
    changed: { field: 'level', partner: partner.name, to: null },
  },
  edits: [{ record: 'commitment', parentId: location.id, id: partner.id, set: null }],
});
