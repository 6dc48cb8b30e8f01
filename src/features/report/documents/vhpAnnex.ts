import type { DocumentInput } from '@/exchange/documents/document';
import { documentWords } from '@/text/documents/common';
import {
  accountingBlocks,
  actionBlocks,
  locationsBlocks,
  monitoringBlocks,
  openBlocks,
  partiesBlocks,
  partnersBlocks,
  phasingBlocks,
  targetBlocks,
  weighingBlocks,
} from './chapters';
import { documentOfSections, openingBlocks } from './frontMatter';
import { homesTable, partiesTable } from './locationTables';
import { nearnessBlocks } from './nearness';
import { type DocumentSource, wideOrientation } from './source';

/** The annex to the volkshuisvestingsprogramma: all chapters, with tables A to F. */
export const vhpAnnex = (source: DocumentSource): DocumentInput => {
  const { orientation } = source.layout;
  return documentOfSections('annex', source, [
    {
      orientation,
      blocks: [
        ...openingBlocks(source),
        { kind: 'contents', heading: documentWords.contents },
        { kind: 'pageBreak' },
        ...targetBlocks(source),
        ...partnersBlocks(source),
        ...weighingBlocks(source),
        ...locationsBlocks(source),
      ],
    },
    ...(source.locations.length === 0
      ? []
      : [{ orientation: wideOrientation(source), blocks: [homesTable(source), partiesTable(source)] }]),
    {
      orientation,
      blocks: [
        ...phasingBlocks(source),
        ...nearnessBlocks(source),
        ...partiesBlocks(source),
        ...actionBlocks(source),
        ...openBlocks(source),
        ...monitoringBlocks(),
        ...accountingBlocks(source),
      ],
    },
  ]);
};
