import { idSchema } from '@/domain/ids';
import { type Commitment, type Partner, partnerSchema } from '@/domain/partner';
import { recordKinds, recordSchema } from '@/domain/records';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { freeIds } from './freeIds';
import { type Report, shown } from './noteBook';
import { identityInFile } from './partnerIdentity';
import { readList } from './readFields';
import { fieldsFromFile, recordsFromFile } from './recordInFile';
import { restFromFile } from './rest';

/** The partners of one file, by id; those named at a location only are added while reading. */
export type PartnersRead = { byId: Map<string, Partner>; idByName: Map<string, string> };

export const noPartners = (): PartnersRead => ({ byId: new Map(), idByName: new Map() });

const keep = (read: PartnersRead, partner: Partner): void => {
  read.byId.set(partner.id, partner);
  if (!read.idByName.has(partner.name)) read.idByName.set(partner.name, partner.id);
};

/** The partners of the plan, as its header lists them. */
export const readPartnerList = (value: unknown, field: string, report: Report): PartnersRead => {
  const read = noPartners();
  for (const partner of recordsFromFile('partner', value, field, { isOwn: true }, report))
    keep(read, partner);
  return read;
};

/** A partner that is named at a location only. */
const readPartner = (entry: JsonObject, id: string, field: string, report: Report): Partner | undefined => {
  const identity = Object.fromEntries(identityInFile.map((name) => [name, valueAt(entry, name)]));
  const fields = fieldsFromFile('partner', identity, field, report);
  return partnerSchema.safeParse({ ...fields, id }).data;
};

type PartnerReading = { partners: PartnersRead; isKept: boolean; isOwn: boolean };

/** Which partner an entry at a location means: by id, else by name, else a new one with that name. */
const partnerIdOf = (
  entry: JsonObject,
  field: string,
  { partners, isKept }: PartnerReading,
  report: Report,
): string | undefined => {
  const idInFile = valueAt(entry, 'id');
  if (typeof idInFile === 'string' && partners.byId.has(idInFile)) return idInFile;
  const name = valueAt(entry, 'naam');
  const byName = idInFile === undefined && typeof name === 'string' ? partners.idByName.get(name) : undefined;
  if (byName !== undefined) return byName;
  const known = idSchema.safeParse(idInFile).data;
  // Taken out of the plan, with its name left at what it promised. Or one tab removed the partner while another wrote
  // down what it promised: who brings it back, finds the promise.
  const isFormer = typeof valueAt(entry, 'naam_was') === 'string';
  if ((isKept || isFormer) && name === undefined) return known;
  if (typeof name !== 'string' || name === '') return undefined;
  const id = freeIds()(known, `${field}.id`, report);
  const partner = readPartner(entry, id, field, report);
  if (partner) keep(partners, partner);
  return partner?.id;
};

/** Who the partner is stands beside what it promises. */
const knownNames: ReadonlySet<string> = new Set([
  'id',
  ...identityInFile,
  ...Object.values(recordKinds.commitment.inFile.fields),
]);

/** What partners promise at one feature. Partners that the header did not list are added to `partners`. */
export const readCommitments = (value: unknown, reading: PartnerReading, report: Report): Commitment[] => {
  const commitments = new Map<string, Commitment>();
  for (const [index, entry] of readList(value, 'partners', report).entries()) {
    const field = `partners[${index}]`;
    const id = isObject(entry) ? partnerIdOf(entry, field, reading, report) : undefined;
    if (!isObject(entry) || id === undefined) {
      const named = isObject(entry) ? (valueAt(entry, 'id') ?? valueAt(entry, 'naam')) : entry;
      report({ code: 'unknown_partner', action: 'left_out', field, value: shown(named) });
    } else if (commitments.has(id)) {
      const value = reading.partners.byId.get(id)?.name ?? id;
      report({ code: 'duplicate_partner', action: 'left_out', field, value });
    } else {
      const fields = fieldsFromFile('commitment', entry, field, report);
      const rest = reading.isOwn ? restFromFile(entry, knownNames, field, report) : undefined;
      const read = recordSchema('commitment').safeParse({ ...fields, partnerId: id, ...(rest && { rest }) });
      if (read.success) commitments.set(id, read.data);
    }
  }
  return [...commitments.values()];
};
