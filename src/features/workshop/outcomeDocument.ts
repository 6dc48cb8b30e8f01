import { type Document, type DocumentInput, documentSchema } from '@/exchange/documents/document';
import { openWord } from '@/text/documents/common';
import { type OutcomeSection, outcomeText } from '@/text/outcomes';
import type { OutcomeHead } from './outcomeFiles';

type BlockInput = DocumentInput['sections'][number]['blocks'][number];

const blocksOf = ({ heading, lines, none }: OutcomeSection): BlockInput[] => [
  { kind: 'heading', level: 1, text: heading },
  lines.length === 0
    ? { kind: 'paragraph', text: none }
    : { kind: 'list', items: lines.map(({ text, small }) => (small === '' ? text : `${text} (${small})`)) },
];

/** The list as a document, for Word. */
export const outcomeDocument = (
  { title, lines }: OutcomeHead,
  sections: readonly OutcomeSection[],
  planName: string,
): Document => {
  const document: DocumentInput = {
    title,
    subtitle: lines[0] ?? '',
    footer: [planName, outcomeText.title],
    pageWord: outcomeText.page,
    openWord,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...lines.slice(1).map((text): BlockInput => ({ kind: 'paragraph', text, tone: 'note' })),
          ...sections.flatMap(blocksOf),
        ],
      },
    ],
  };
  return documentSchema.parse(document);
};
