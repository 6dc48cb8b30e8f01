import type { Location } from '../location';
import type { Commitment, Partner } from '../partner';
import type { Command, Edit } from './command';
import type { EditLabel } from './editLabel';

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

const changedIn = (partner: Partner, set: Partial<Omit<Partner, 'id'>>): Pick<EditLabel, 'changed'> => {
  const [field, another] = (['name', 'role'] as const).filter((each) => each in set);
  if (field === undefined || another !== undefined) return {};
  return { changed: { field, from: partner[field], to: set[field] } };
};

export const changePartner = (partner: Partner, set: Partial<Omit<Partner, 'id'>>): Command => ({
  label: { code: 'partner_changed', subject: partner.name, ...changedIn(partner, set) },
  edits: [{ record: 'partner', id: partner.id, set }],
});

/** Removes a partner and what it promised at each of `locations`. */
export const removePartner = (partner: Partner, locations: Iterable<Location>): Command => {
  const edits: Edit[] = [{ record: 'partner', id: partner.id, set: null }];
  for (const location of locations) {
    if (location.commitments.some((commitment) => commitment.partnerId === partner.id)) {
      edits.push({ record: 'commitment', parentId: location.id, id: partner.id, set: null });
    }
  }
  return { label: { code: 'partner_removed', subject: partner.name }, edits };
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
