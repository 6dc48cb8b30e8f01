import { idSchema } from '@/domain/ids';
import { type Commitment, commitmentSchema, type Partner, partnerSchema } from '@/domain/partner';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { freeIds } from './freeIds';
import { type Report, shown } from './noteBook';
import { readCode, readList, readText } from './readFields';

const levelSchema = commitmentSchema.shape.level.def.innerType;
const roleSchema = partnerSchema.shape.role;
const longestPartnerName = 200;

/** The partners of one file, by id; those named at a location only are added while reading. */
export type PartnersRead = { byId: Map<string, Partner>; idByName: Map<string, string> };

export const noPartners = (): PartnersRead => ({ byId: new Map(), idByName: new Map() });

const keep = (read: PartnersRead, partner: Partner): void => {
  read.byId.set(partner.id, partner);
  if (!read.idByName.has(partner.name)) read.idByName.set(partner.name, partner.id);
};

/** A partner without a name says nothing: undefined. */
const readPartner = (entry: JsonObject, id: string, field: string, report: Report): Partner | undefined => {
  const name = readText(valueAt(entry, 'naam'), longestPartnerName, `${field}.naam`, report);
  if (name === '') return undefined;
  const role = readCode(roleSchema, valueAt(entry, 'rol'), 'anders', `${field}.rol`, report);
  return { id, name, role };
};

/** The partners of the plan, as its header lists them. */
export const readPartnerList = (value: unknown, field: string, report: Report): PartnersRead => {
  const read = noPartners();
  const ids = freeIds();
  for (const [index, entry] of readList(value, field, report).entries()) {
    const path = `${field}[${index}]`;
    const id = isObject(entry) ? ids(valueAt(entry, 'id'), `${path}.id`, report) : '';
    const partner = isObject(entry) ? readPartner(entry, id, path, report) : undefined;
    if (partner) keep(read, partner);
    else report({ code: 'bad_entry', action: 'left_out', field: path, value: shown(entry) });
  }
  return read;
};

type PartnerReading = { partners: PartnersRead; isKept: boolean };

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
  // One tab removed the partner while another wrote down what it promised: who brings it back, finds the promise.
  if (isKept && name === undefined) return known;
  if (typeof name !== 'string' || name === '') return undefined;
  const id = freeIds()(known, `${field}.id`, report);
  const partner = readPartner(entry, id, field, report);
  if (partner) keep(partners, partner);
  return partner?.id;
};

/** What partners promise at one feature. Partners that the header did not list are added to `partners`. */
export const readCommitments = (value: unknown, reading: PartnerReading, report: Report): Commitment[] => {
  const levels = new Map<string, Commitment['level']>();
  for (const [index, entry] of readList(value, 'partners', report).entries()) {
    const field = `partners[${index}]`;
    const id = isObject(entry) ? partnerIdOf(entry, field, reading, report) : undefined;
    if (!isObject(entry) || id === undefined) {
      const named = isObject(entry) ? (valueAt(entry, 'id') ?? valueAt(entry, 'naam')) : entry;
      report({ code: 'unknown_partner', action: 'left_out', field, value: shown(named) });
    } else if (levels.has(id)) {
      const value = reading.partners.byId.get(id)?.name ?? id;
      report({ code: 'duplicate_partner', action: 'left_out', field, value });
    } else {
      const level = valueAt(entry, 'toezegging');
      levels.set(id, readCode(levelSchema, level, 'genoemd', `${field}.toezegging`, report));
    }
  }
  return [...levels].map(([partnerId, level]) => ({ partnerId, level }));
};
