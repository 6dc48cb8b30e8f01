import type { DocumentInput } from '@/exchange/documents/document';
import type { DocumentKind } from '@/exchange/documents/kinds';
import { agreementSheets } from './agreementSheets';
import { factsheets } from './factsheets';
import { programme } from './programme';
import type { DocumentSource } from './source';
import { summary } from './summary';
import { vhpAnnex } from './vhpAnnex';

const makers: Record<DocumentKind, (source: DocumentSource) => DocumentInput> = {
  annex: vhpAnnex,
  programme,
  agreements: agreementSheets,
  factsheet: factsheets,
  summary,
};

/** The document of a kind about a part of the plan. */
export const makeDocument = (kind: DocumentKind, source: DocumentSource): DocumentInput =>
  makers[kind](source);
