import { milestoneKinds } from '@/domain/milestone';
import { phasingOf } from '@/domain/report/phasing';
import type { Block, DocumentInput, Row, Table } from '@/exchange/documents/document';
import { figureText, openWord } from '@/text/documents/common';
import { phasingChapter } from '@/text/documents/phasing';
import { programmeWords as words } from '@/text/documents/programme';
import { milestoneNames } from '@/text/milestones';
import { dayText } from '@/text/numbers';
import { actionBlocks, monitoringBlocks, openBlocks } from './chapters';
import { figureColumn, textColumn, withoutEmpty } from './columns';
import { documentOfSections, openingBlocks } from './frontMatter';
import type { DocumentSource } from './source';

const dayOr = (day: string | undefined): string => (day === undefined ? openWord : dayText(day));

const milestoneTable = ({ locations }: DocumentSource): Table | undefined => {
  const { milestoneColumns: columns } = words;
  const rows = locations.flatMap(({ number, location }) =>
    milestoneKinds.flatMap((kind): Row[] => {
      const milestone = location.milestones.find(({ id }) => id === kind);
      if (milestone === undefined) return [];
      const { planned, done, body } = milestone;
      return [
        {
          cells: [
            String(number),
            location.name,
            milestoneNames[kind],
            body ?? openWord,
            dayOr(planned),
            dayOr(done),
          ],
        },
      ];
    }),
  );
  if (rows.length === 0) return undefined;
  return withoutEmpty({
    kind: 'table',
    caption: words.milestonesTable,
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.4),
      textColumn(columns.name, 2.6),
      textColumn(columns.step, 1.8),
      textColumn(columns.body, 1.4),
      textColumn(columns.planned, 1.4),
      textColumn(columns.done, 1.4),
    ],
    rows,
  });
};

/** What has to be ready in each year, and where. */
const deliveryTable = ({ locations, header }: DocumentSource): Table | undefined => {
  const { horizon } = header.target;
  const years = phasingOf(
    locations.map(({ location }) => location),
    horizon,
  );
  if (years.length === 0) return undefined;
  const { deliveryColumns: columns } = words;
  const whereIn = (year: number | null): string =>
    locations
      .filter(({ location }) => phasingOf([location], horizon).some((each) => each.year === year))
      .map(({ number, location }) => `${number} ${location.name}`)
      .join(', ');
  return {
    kind: 'table',
    caption: words.deliveriesTable,
    columns: [textColumn(columns.year, 1), figureColumn(columns.homes, 1), textColumn(columns.locations, 6)],
    rows: years.map(
      ({ year, total }): Row => ({
        cells: [year === null ? phasingChapter.yearOpen : String(year), figureText(total), whereIn(year)],
      }),
    ),
  };
};

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const open = (text: string): Block => ({ kind: 'paragraph', text, tone: 'open' });

/** The uitvoeringsprogramma: actions, milestones and deliveries, with what holds them up. */
export const programme = (source: DocumentSource): DocumentInput =>
  documentOfSections('programme', source, [
    {
      orientation: source.layout.orientation,
      blocks: [
        ...openingBlocks(source),
        ...actionBlocks(source),
        heading(words.milestones),
        milestoneTable(source) ?? open(words.noMilestones),
        heading(words.deliveries),
        deliveryTable(source) ?? open(phasingChapter.none),
        ...openBlocks(source),
        ...monitoringBlocks(),
      ],
    },
  ]);
