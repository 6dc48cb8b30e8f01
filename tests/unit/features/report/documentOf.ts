import { type PartChoice, wholeChoice } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import { type BlockOf, type Document, documentSchema } from '@/exchange/documents/document';
import type { DocumentKind } from '@/exchange/documents/kinds';
import { makeDocument } from '@/features/report/documents/makeDocument';
import { type DocumentSource, type Layout, sourceOf } from '@/features/report/documents/source';

export const madeAt = '2026-11-28T10:00:00.000Z';
const layout: Layout = { paper: 'a4', orientation: 'portrait' };

export const sourceFor = (plan: Plan, choice: Partial<PartChoice> = {}): DocumentSource =>
  sourceOf(plan, { ...wholeChoice, ...choice }, layout, { madeAt, outline: null });

/** A document of a plan, made on a day of the test. */
export const documentOf = (kind: DocumentKind, plan: Plan, choice: Partial<PartChoice> = {}): Document =>
  documentSchema.parse(makeDocument(kind, sourceFor(plan, choice)));

export const blocksOf = ({ sections }: Document) => sections.flatMap(({ blocks }) => blocks);

export const tablesOf = (document: Document): BlockOf<'table'>[] =>
  blocksOf(document).flatMap((block) => (block.kind === 'table' ? [block] : []));

/** The first table of which the caption starts so; its rows by their head. */
export const rowsOf = (document: Document, caption: string): Record<string, readonly string[]> => {
  const table = tablesOf(document).find((each) => each.caption.startsWith(caption));
  if (table === undefined) throw new Error(`no table ${caption}`);
  return Object.fromEntries(table.rows.map(({ cells }) => [cells[table.rowHead], cells]));
};

/** All words of a document. */
export const wordsOf = (document: Document): string => JSON.stringify(document);
