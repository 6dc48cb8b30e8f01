import { type Delivery, longestDelivery } from '@/domain/delivery';
import type { Partner } from '@/domain/partner';
import { type DocumentKind, documentKinds } from '@/exchange/documents/kinds';
import { type FormatId, formatIds } from '@/exchange/formats/format';
import { documentKindNames } from '@/text/documents/kinds';
import { formatText } from '@/text/formats';

/**
 * What a delivery was, to make it anew. `partnerId`: of whom alone the sheet was. `gone`: it was of one corporatie that is
 * not in the plan any more; to give its reader the sheets of all others would tell what is none of its business.
 */
export type WhatWasSent =
  | { is: 'document'; kind: DocumentKind; partnerId: string | null }
  | { is: 'file'; format: FormatId | undefined }
  | { is: 'gone'; name: string };

/** What stands before the name of the corporatie that a sheet is of. */
const sheetStart = `${documentKindNames.agreements} (`;

/** As `noteSent` names the sheet of one corporatie; a long name was cut off. */
const agreementsNameOf = (partner: string): string => `${sheetStart}${partner})`.slice(0, longestDelivery);

/** Of whom the sheet was, when a note of before says it in its name alone: of whoever that name fits, if that is one. */
const ownerByName = (name: string, corporations: readonly Partner[]): Partner | undefined => {
  const [owner, ...others] = corporations.filter((each) => agreementsNameOf(each.name) === name);
  return others.length === 0 ? owner : undefined;
};

export const whatWasSent = (
  { name, partnerId }: Pick<Delivery, 'name' | 'partnerId'>,
  partners: ReadonlyMap<string, Partner>,
): WhatWasSent => {
  const kind = documentKinds.find((each) => documentKindNames[each] === name);
  if (kind !== undefined && partnerId === undefined) return { is: 'document', kind, partnerId: null };
  const isSheet = name.startsWith(sheetStart);
  if (!isSheet && partnerId === undefined) {
    return { is: 'file', format: formatIds.find((id) => formatText.names[id] === name) };
  }
  const corporations = [...partners.values()].filter(({ role }) => role === 'corporatie');
  const partner =
    partnerId === undefined
      ? ownerByName(name, corporations)
      : corporations.find(({ id }) => id === partnerId);
  return partner === undefined
    ? { is: 'gone', name: isSheet ? name.slice(sheetStart.length).replace(/\)$/, '') : name }
    : { is: 'document', kind: 'agreements', partnerId: partner.id };
};
