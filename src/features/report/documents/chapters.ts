import { housingTypes } from '@/domain/housingType';
import { priorities } from '@/domain/location';
import { programmesOf } from '@/domain/report/partnersAt';
import { homesInCells, progressOf, sharesOf, tallyOf } from '@/domain/totals/progress';
import type { Block, Row, Table } from '@/exchange/documents/document';
import { norms } from '@/sources/facts/norms';
import { housingTypeHelp, housingTypeNames, priorityNames } from '@/text/codes';
import { accountingChapter as accounting } from '@/text/documents/accounting';
import { figureText } from '@/text/documents/common';
import { locationsChapter, partnersChapter, weighingChapter } from '@/text/documents/locations';
import { mapWords } from '@/text/documents/maps';
import { actionsChapter, monitoringChapter, openChapter } from '@/text/documents/open';
import { partiesChapter } from '@/text/documents/parties';
import { phasingChapter } from '@/text/documents/phasing';
import { targetChapter } from '@/text/documents/target';
import { dayText, percentText } from '@/text/numbers';
import { actionTable, nextStepTable } from './actionTables';
import { figureColumn, textColumn } from './columns';
import { partSentences } from './frontMatter';
import { homesOf } from './locationTables';
import { overviewFigure } from './mapFigure';
import { phasingTheme, priorityTheme, typeTheme } from './markLooks';
import { bottleneckTable, numbersText, searchTable, signalTable } from './openTables';
import { partnerBlocks, partnersTable } from './partnerTables';
import { yearsBySegment, yearsByType } from './phasingTables';
import type { DocumentSource } from './source';
import { targetFigure } from './targetFigure';
import { goalTable, neighbourhoodTable, progressOfAll, targetTable } from './targetTables';

const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', level, text });
const open = (text: string): Block => ({ kind: 'paragraph', text, tone: 'open' });
const lead = (text: string): Block => ({ kind: 'paragraph', text, tone: 'lead' });
const orOpen = (table: Table | undefined, text: string): Block => table ?? open(text);
const some = (...tables: (Table | undefined)[]): Block[] => tables.filter((table) => table !== undefined);

export const targetBlocks = (source: DocumentSource): Block[] => {
  const { totals, header } = source;
  const { horizon } = header.target;
  const all = progressOfAll(progressOf(totals, header.target));
  const shares = sharesOf(totals);
  const note =
    targetChapter.source(header.target) +
    targetChapter.apart(tallyOf(totals), totals.places) +
    targetChapter.undated(totals.undated);
  return [
    heading(targetChapter.heading),
    all.target === null || all.toFind === null
      ? lead(targetChapter.leadWithout(all.counted, horizon))
      : lead(targetChapter.lead({ counted: all.counted, target: all.target, toFind: all.toFind, horizon })),
    ...(all.target === null ? [open(targetChapter.noTarget)] : []),
    targetTable(source, note),
    ...targetFigure(source),
    ...(shares === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: targetChapter.shares(shares.social, shares.affordable, shares.unknown),
          } satisfies Block,
          {
            kind: 'paragraph',
            text: targetChapter.norm(percentText(norms.socialShare), '2/3'),
            tone: 'note',
          } satisfies Block,
        ]),
    ...some(neighbourhoodTable(source), goalTable(source)),
  ];
};

export const partnersBlocks = (source: DocumentSource): Block[] => [
  heading(partnersChapter.heading),
  ...(source.partners.size === 0
    ? [open(partnersChapter.none)]
    : [lead(partnersChapter.lead(source.partners.size)), partnersTable(source)]),
  open(partnersChapter.approach),
];

export const weighingBlocks = ({ locations }: DocumentSource): Block[] => {
  const { columns } = weighingChapter;
  const rows = priorities.flatMap((priority): Row[] => {
    const here = locations.filter(({ location }) => location.priority === priority);
    if (here.length === 0) return [];
    const numbers = numbersText(here.map(({ number }) => number));
    return [
      { cells: [priorityNames[priority], figureText(here.length), figureText(homesOf(here)), numbers] },
    ];
  });
  const table: Table = {
    kind: 'table',
    caption: weighingChapter.table,
    columns: [
      textColumn(columns.priority, 1.4),
      figureColumn(columns.locations, 0.8),
      figureColumn(columns.homes, 0.8),
      textColumn(columns.numbers, 4),
    ],
    rows,
  };
  return [
    heading(weighingChapter.heading),
    ...(rows.length === 0 ? [] : [{ kind: 'paragraph', text: weighingChapter.lead } satisfies Block, table]),
    open(weighingChapter.open),
  ];
};

export const locationsBlocks = (source: DocumentSource): Block[] => {
  const { locations, madeAt, part } = source;
  if (locations.length === 0) return [heading(locationsChapter.heading), open(locationsChapter.none)];
  return [
    // So that the map stands under its heading.
    { kind: 'pageBreak' },
    heading(locationsChapter.heading),
    lead(locationsChapter.lead(locations.length, homesOf(locations), part.leftOut === 0)),
    overviewFigure(source, typeTheme, {
      caption: mapWords.overview(dayText(madeAt)),
      alt: mapWords.alt.overview,
    }),
    overviewFigure(source, priorityTheme, {
      caption: mapWords.priority(dayText(madeAt)),
      alt: mapWords.alt.priority,
    }),
  ];
};

export const phasingBlocks = (source: DocumentSource): Block[] => {
  const { locations, header, totals, madeAt } = source;
  const { horizon } = header.target;
  const places = locations.map(({ location }) => location);
  return [
    heading(phasingChapter.heading),
    lead(phasingChapter.lead(homesInCells(totals.after), horizon)),
    orOpen(yearsByType(places, horizon, phasingChapter.byType), phasingChapter.none),
    ...some(yearsBySegment(places, horizon)),
    ...(locations.length === 0
      ? []
      : [
          overviewFigure(source, phasingTheme(horizon, new Date(madeAt).getFullYear()), {
            caption: mapWords.phasing(dayText(madeAt)),
            alt: mapWords.alt.phasing,
          }),
        ]),
  ];
};

export const partiesBlocks = ({ locations, partners, header }: DocumentSource): Block[] => {
  const corporations = programmesOf('corporatie', locations, partners);
  return [
    heading(partiesChapter.heading),
    ...(corporations.length === 0 ? [open(partiesChapter.none)] : []),
    ...corporations.flatMap(({ partner, at }) => [
      heading(partner.name, 2),
      ...partnerBlocks(partner, at, header.target.horizon),
    ]),
  ];
};

export const actionBlocks = (source: DocumentSource): Block[] => [
  heading(actionsChapter.heading),
  orOpen(actionTable(source), actionsChapter.none),
  orOpen(nextStepTable(source), actionsChapter.noNextSteps),
];

export const openBlocks = (source: DocumentSource): Block[] => [
  heading(openChapter.heading),
  signalTable(source) ?? { kind: 'paragraph', text: openChapter.none },
  orOpen(bottleneckTable(source), openChapter.noBottlenecks),
  searchTable(source) ?? { kind: 'paragraph', text: openChapter.noSearches },
];

export const monitoringBlocks = (): Block[] => [
  heading(monitoringChapter.heading),
  open(monitoringChapter.open),
];

export const accountingBlocks = (source: DocumentSource): Block[] => {
  const { header, madeAt } = source;
  return [
    heading(accounting.heading),
    heading(accounting.part, 2),
    { kind: 'list', items: partSentences(source) },
    heading(accounting.sources, 2),
    {
      kind: 'list',
      items: [
        accounting.plan(header.name, dayText(madeAt)),
        accounting.target(header.target),
        accounting.definitionsSource,
      ],
    },
    heading(accounting.rules, 2),
    { kind: 'list', items: accounting.ruleList(header.target.horizon) },
    heading(accounting.definitions, 2),
    {
      kind: 'list',
      items: housingTypes.map((type) => `${housingTypeNames[type]}: ${housingTypeHelp[type]}`),
    },
    heading(accounting.missing, 2),
    { kind: 'list', items: accounting.missingList },
  ];
};
