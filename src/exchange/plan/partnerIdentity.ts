import type { Partner } from '@/domain/partner';
import { type FieldsInFile, recordKinds } from '@/domain/records';

const { name, role, kind } = recordKinds.partner.inFile.fields;

/** What says who a partner is, by its names in the file: it stands beside what it promises at a location. */
export const identityInFile = [name, role, kind] as const;

export const identityToFile = (partner: Partner): FieldsInFile<'partner'> => ({
  [name]: partner.name,
  [role]: partner.role,
  ...(partner.kind !== undefined && { [kind]: partner.kind }),
});
