import type { NestedKind } from '@/domain/records';
import { rowOf } from '@/domain/records';
import {
  isRecord,
  recordIn,
  removedIn,
  rootRecord,
  type SharedDocument,
  type SharedRecord,
} from './sharedDocument';

type Fields = Record<string, unknown>;

const partners = (doc: SharedDocument): SharedRecord => rootRecord(doc, rowOf('partner').place);

/** The name of a partner that was removed; undefined when it is in the plan, or never was. */
const formerName = (doc: SharedDocument, id: unknown): string | undefined => {
  const name = typeof id === 'string' ? removedIn(partners(doc), id)?.get('name') : undefined;
  return typeof name === 'string' ? name : undefined;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The fields of a promise or an agreement with a partner that somebody else removed at the same moment, as if it had been
 * there when he did: it keeps the name (`removePartner` writes the same).
 */
export const withFormerPartners = (doc: SharedDocument, kind: NestedKind, fields: Fields): Fields => {
  if (kind === 'commitment' && fields.formerName === undefined) {
    const name = formerName(doc, fields.partnerId);
    return name === undefined ? fields : { ...fields, formerName: name };
  }
  if (kind !== 'agreement') return fields;
  const ids = listOf(fields.partnerIds);
  const names = ids.map((id) => formerName(doc, id)).filter((name) => name !== undefined);
  if (names.length === 0) return fields;
  const known = listOf(fields.formerPartners);
  return {
    ...fields,
    partnerIds: ids.filter((id) => formerName(doc, id) === undefined),
    formerPartners: [...known, ...names.filter((name) => !known.includes(name))],
  };
};

const namesAny = (location: SharedRecord, ids: ReadonlySet<unknown>): boolean => {
  const promises = recordIn(location, rowOf('commitment').place);
  if ([...(promises?.keys() ?? [])].some((id) => ids.has(id))) return true;
  const agreements = recordIn(location, rowOf('agreement').place);
  return [...(agreements?.values() ?? [])].some(
    (agreement) => isRecord(agreement) && listOf(agreement.get('partnerIds')).some((id) => ids.has(id)),
  );
};

/** The locations that name one of these partners: they say something else of it when it goes or comes back. */
export const locationsNaming = (doc: SharedDocument, partnerIds: ReadonlySet<string>): string[] =>
  [...rootRecord(doc, rowOf('location').place).entries()]
    .filter(([, location]) => isRecord(location) && namesAny(location, partnerIds))
    .map(([id]) => id);
