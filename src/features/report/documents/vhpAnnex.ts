import { firmnessOf } from '@/domain/planningStatus';
import type { DocumentInput } from '@/exchange/documents/document';
import { areaName } from '@/text/codes';
import { annexWords } from '@/text/documents/annex';
import { documentWords } from '@/text/documents/common';
import { dayText } from '@/text/numbers';
import {
  accountingBlocks,
  locationsBlocks,
  openBlocks,
  partiesBlocks,
  partnersBlocks,
  phasingBlocks,
  targetBlocks,
  weighingBlocks,
} from './chapters';
import { homesTable, partiesTable } from './locationTables';
import { type DocumentSource, wideOrientation } from './source';

/** Whether something in it is not for everybody. */
const isSensitive = ({ locations }: DocumentSource): boolean =>
  locations.some(
    ({ location }) =>
      location.confidentiality === 'vertrouwelijk' || firmnessOf(location.planningStatus) !== 'hard',
  );

/** The annex to the volkshuisvestingsprogramma: all chapters, with tables A to F. */
export const vhpAnnex = (source: DocumentSource): DocumentInput => {
  const { header, madeAt } = source;
  const day = dayText(madeAt);
  const area = areaName(header.area);
  const hasLocations = source.locations.length > 0;
  return {
    title: annexWords.title,
    subtitle: header.area.kind === 'undecided' ? annexWords.subtitleUndecided : annexWords.subtitle(area),
    footer: [area, documentWords.madeOf(day)],
    pageWord: documentWords.page,
    paper: source.layout.paper,
    sections: [
      {
        orientation: source.layout.orientation,
        blocks: [
          { kind: 'paragraph', text: documentWords.madeOf(day) },
          ...(header.area.kind === 'practice'
            ? [{ kind: 'paragraph', text: documentWords.fictional, tone: 'open' } as const]
            : []),
          ...(isSensitive(source)
            ? [{ kind: 'paragraph', text: annexWords.confidential, tone: 'open' } as const]
            : []),
          { kind: 'contents', heading: documentWords.contents },
          { kind: 'pageBreak' },
          ...targetBlocks(source),
          ...partnersBlocks(source),
          ...weighingBlocks(source),
          ...locationsBlocks(source),
        ],
      },
      ...(hasLocations
        ? [{ orientation: wideOrientation(source), blocks: [homesTable(source), partiesTable(source)] }]
        : []),
      {
        orientation: source.layout.orientation,
        blocks: [
          ...phasingBlocks(source),
          ...partiesBlocks(source),
          ...openBlocks(source),
          ...accountingBlocks(source),
        ],
      },
    ],
  };
};
