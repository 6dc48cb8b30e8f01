import { firmnessOf } from '@/domain/planningStatus';
import type { Block, DocumentInput } from '@/exchange/documents/document';
import type { DocumentKind } from '@/exchange/documents/kinds';
import { areaName } from '@/text/codes';
import { documentWords, openWord } from '@/text/documents/common';
import { partWords } from '@/text/documents/screen';
import { documentTitles, sensitiveWords } from '@/text/documents/titles';
import { dayText, locationsText } from '@/text/numbers';
import type { DocumentSource } from './source';

/** Whether something in it is not for everybody. */
const isSensitive = ({ locations }: DocumentSource): boolean =>
  locations.some(
    ({ location }) =>
      location.confidentiality === 'vertrouwelijk' || firmnessOf(location.planningStatus) !== 'hard',
  );

/** Which part of the plan a document is about, in sentences. */
export const partSentences = ({ part, partner, locations }: DocumentSource): string[] => [
  partWords.which[part.which](partWords.whose(partner?.name), locationsText(locations.length)),
  ...(part.variant === undefined ? [] : [partWords.variant(part.variant)]),
  ...(part.isPublic ? [partWords.isPublic] : []),
  ...(part.leftOut > 0 ? [partWords.goal] : []),
];

/** What a reader has to know first: of which day it is, of which part of the plan, and how careful to be with it. */
export const openingBlocks = (source: DocumentSource): Block[] => {
  const { header, madeAt, part } = source;
  const isPart = part.leftOut > 0 || part.variant !== undefined || part.isPublic;
  return [
    {
      kind: 'paragraph',
      text: [documentWords.madeOf(dayText(madeAt)), ...(isPart ? partSentences(source) : [])]
        .join('. ')
        .replaceAll('..', '.'),
    },
    ...(header.area.kind === 'practice'
      ? [{ kind: 'paragraph', text: documentWords.fictional, tone: 'open' } satisfies Block]
      : []),
    ...(isSensitive(source)
      ? [{ kind: 'paragraph', text: sensitiveWords, tone: 'open' } satisfies Block]
      : []),
  ];
};

/** Sections of which the chapters are numbered. */
const withChapterNumbers = (sections: DocumentInput['sections']): DocumentInput['sections'] => {
  let chapter = 0;
  const numbered = (block: Block): Block => {
    if (block.kind !== 'heading' || block.level !== 1) return block;
    chapter += 1;
    return { ...block, text: `${chapter} ${block.text}` };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
};

/** A document of these sections, with its title and what stands at the edges of its pages. */
export const documentOfSections = (
  kind: DocumentKind,
  { header, madeAt, layout }: DocumentSource,
  sections: DocumentInput['sections'],
): DocumentInput => {
  const area = areaName(header.area);
  const { title, subtitle } = documentTitles[kind];
  return {
    title,
    subtitle: subtitle(header.area.kind === 'undecided' ? undefined : area),
    footer: [area, documentWords.madeOf(dayText(madeAt))],
    pageWord: documentWords.page,
    openWord,
    paper: layout.paper,
    // Of the other documents a chapter is a location or a party.
    sections: kind === 'annex' || kind === 'programme' ? withChapterNumbers(sections) : sections,
  };
};
