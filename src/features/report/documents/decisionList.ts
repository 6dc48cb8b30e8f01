import type { Block, DocumentInput, Row } from '@/exchange/documents/document';
import { openWord } from '@/text/documents/common';
import { decisionWords as words } from '@/text/documents/decisions';
import { dayText } from '@/text/numbers';
import { textColumn } from './columns';
import { documentOfSections, openingBlocks } from './frontMatter';
import type { DocumentSource } from './source';

const columns = [
  textColumn(words.columns.date, 1.4),
  textColumn(words.columns.decision, 3.4),
  textColumn(words.columns.body, 1.6),
  textColumn(words.columns.locations, 2.4),
  textColumn(words.columns.note, 2),
];

/** All decisions, the latest first; those without a date at the end. */
export const decisionList = (source: DocumentSource): DocumentInput => {
  const nameOf = new Map(
    source.locations.map(({ number, location }) => [location.id, `${number} ${location.name}`]),
  );
  const rows = source.decisions
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.name.localeCompare(b.name, 'nl'))
    .map(
      ({ date, name, body, locationIds, note }): Row => ({
        cells: [
          date === undefined ? openWord : dayText(date),
          name,
          body || openWord,
          locationIds.length === 0 ? words.all : locationIds.flatMap((id) => nameOf.get(id) ?? []).join(', '),
          note,
        ],
      }),
    );
  const list: Block =
    rows.length === 0
      ? { kind: 'paragraph', text: words.none, tone: 'open' }
      : { kind: 'table', caption: words.table, rowHead: 1, columns, rows };
  return documentOfSections('decisions', source, [
    {
      orientation: source.layout.orientation,
      blocks: [...openingBlocks(source), { kind: 'heading', level: 1, text: words.heading }, list],
    },
  ]);
};
