import type { DocumentInput } from '@/exchange/documents/document';
import type { DocumentKind } from '@/text/documents/kinds';
import type { DocumentSource } from './source';
import { vhpAnnex } from './vhpAnnex';

const makers: Record<DocumentKind, (source: DocumentSource) => DocumentInput> = {
  annex: vhpAnnex,
};

/** The document of a kind about a part of the plan. */
export const makeDocument = (kind: DocumentKind, source: DocumentSource): DocumentInput =>
  makers[kind](source);
