import { programmesOf } from '@/domain/report/partnersAt';
import type { Block, DocumentInput } from '@/exchange/documents/document';
import { documentWords } from '@/text/documents/common';
import { partiesChapter } from '@/text/documents/parties';
import { accountingBlocks } from './chapters';
import { documentOfSections, openingBlocks } from './frontMatter';
import { partnerBlocks } from './partnerTables';
import type { DocumentSource } from './source';

/** For the prestatieafspraken: a sheet per corporatie (table D), and how was counted. */
export const agreementSheets = (source: DocumentSource): DocumentInput => {
  const { locations, partners, header, partner: only } = source;
  const all = programmesOf('corporatie', locations, partners);
  const corporations = only ? all.filter(({ partner }) => partner.id === only.id) : all;
  const sheets = corporations.flatMap(({ partner, at }): Block[] => [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: partner.name },
    ...partnerBlocks(partner, at, header.target.horizon),
  ]);
  return documentOfSections('agreements', source, [
    {
      orientation: source.layout.orientation,
      blocks: [
        ...openingBlocks(source),
        ...(corporations.length === 0
          ? [{ kind: 'paragraph', text: partiesChapter.none, tone: 'open' } satisfies Block]
          : corporations.length === 1
            ? []
            : [{ kind: 'contents', heading: documentWords.contents } satisfies Block]),
        ...sheets,
        { kind: 'pageBreak' },
        ...accountingBlocks(source),
      ],
    },
  ]);
};
