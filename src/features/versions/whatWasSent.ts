import type { Delivery } from '@/domain/delivery';
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

/** The name between brackets behind that of the document. Notes of before had no more than that. */
const nameBehind = (name: string, kind: DocumentKind): string | undefined =>
  name.startsWith(`${documentKindNames[kind]} (`)
    ? name.slice(documentKindNames[kind].length + 2, -1)
    : undefined;

export const whatWasSent = (
  { name, partnerId }: Pick<Delivery, 'name' | 'partnerId'>,
  partners: ReadonlyMap<string, Partner>,
): WhatWasSent => {
  const kind = documentKinds.find((each) => documentKindNames[each] === name);
  if (kind !== undefined && partnerId === undefined) return { is: 'document', kind, partnerId: null };
  const of = nameBehind(name, 'agreements');
  if (of === undefined && partnerId === undefined) {
    return { is: 'file', format: formatIds.find((id) => formatText.names[id] === name) };
  }
  const corporations = [...partners.values()].filter(({ role }) => role === 'corporatie');
  // A long name was cut off.
  const partner =
    corporations.find(({ id }) => id === partnerId) ??
    corporations.find((each) => of !== undefined && of !== '' && each.name.startsWith(of));
  return partner === undefined
    ? { is: 'gone', name: of ?? name }
    : { is: 'document', kind: 'agreements', partnerId: partner.id };
};
