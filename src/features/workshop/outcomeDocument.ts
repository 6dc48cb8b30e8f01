import { type Document, documentSchema } from '@/exchange/documents/document';
import { type OutcomeSection, outcomeText } from '@/text/outcomes';
import type { OutcomeHead } from './outcomeFiles';

/** The list as a document, for Word. */
export const outcomeDocument = (
  { title, lines }: OutcomeHead,
  sections: readonly OutcomeSection[],
  planName: string,
): Document =>
  documentSchema.parse({
    title,
    subtitle: lines[0] ?? '',
    footer: [planName, outcomeText.title],
    pageWord: outcomeText.page,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...lines.slice(1).map((text) => ({ kind: 'paragraph', text, tone: 'note' })),
          ...sections.flatMap(({ heading, lines: items, none }) => [
            { kind: 'heading', level: 1, text: heading },
            items.length === 0
              ? { kind: 'paragraph', text: none }
              : {
                  kind: 'list',
                  items: items.map(({ text, small }) => (small === '' ? text : `${text} (${small})`)),
                },
          ]),
        ],
      },
    ],
  });
