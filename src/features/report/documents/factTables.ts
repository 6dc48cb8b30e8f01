import type { Location } from '@/domain/location';
import { firmnessOf } from '@/domain/planningStatus';
import { partnersAt } from '@/domain/report/partnersAt';
import { deliveryOf } from '@/domain/report/phasing';
import type { Row, Table } from '@/exchange/documents/document';
import { areaOf } from '@/geo/measure';
import { agreementStateNames, agreementSubjectNames } from '@/text/agreements';
import { liftNames, meetingRoomNames, wheelchairNames } from '@/text/care';
import {
  commitmentNames,
  housingTypeNames,
  interventionNames,
  ownerNames,
  priorityNames,
  segmentNames,
  statusNames,
} from '@/text/codes';
import { deliveryText, documentWords, figureText, firmnessWithSign, openWord } from '@/text/documents/common';
import { factsheetWords as words } from '@/text/documents/factsheet';
import { locationsChapter } from '@/text/documents/locations';
import { documentNames } from '@/text/documents/parties';
import { dayText } from '@/text/numbers';
import { commitmentKindNames, partnerKindNames } from '@/text/partnerCodes';
import { bottleneckNames, landConsentNames, landOwnerNames } from '@/text/site';
import { figureColumn, textColumn, withoutEmpty } from './columns';
import type { DocumentSource } from './source';

/** The name of a code, or that nobody filled it in. */
const nameOr = <Code extends string>(names: Record<Code, string>, code: Code | undefined): string =>
  code === undefined ? openWord : names[code];

const areaText = ({ geometry }: Location): string => {
  const area = geometry === undefined ? 0 : areaOf(geometry);
  return area === 0 ? openWord : words.area(area);
};

/** What is known of the place and the building. */
export const factTable = (location: Location): Table => {
  const { fact } = words;
  const { nextStep, nextStepBy, nextStepOn } = location;
  const held = location.bottlenecks?.map((bottleneck) => bottleneckNames[bottleneck]).join(', ');
  const facts: [string, string][] = [
    [fact.neighbourhood, location.neighbourhood ?? openWord],
    [fact.place, locationsChapter.place(location)],
    [fact.area, areaText(location)],
    [fact.intervention, interventionNames[location.intervention]],
    [
      fact.status,
      `${statusNames[location.planningStatus]} (${firmnessWithSign(firmnessOf(location.planningStatus))})`,
    ],
    [fact.priority, priorityNames[location.priority]],
    [fact.delivery, deliveryText(deliveryOf(location))],
    [fact.land, nameOr(landOwnerNames, location.landOwner)],
    [fact.consent, nameOr(landConsentNames, location.landConsent)],
    [fact.meetingRoom, nameOr(meetingRoomNames, location.meetingRoom)],
    [fact.lift, nameOr(liftNames, location.lift)],
    [fact.wheelchair, nameOr(wheelchairNames, location.wheelchair)],
    [fact.bottlenecks, held || openWord],
    [fact.nextStep, locationsChapter.nextStep(nextStep, nextStepBy, nextStepOn && dayText(nextStepOn))],
  ];
  // Two beside each other, so that all of a location fits on one page.
  const half = Math.ceil(facts.length / 2);
  const { fact: what, value } = words.factColumns;
  return {
    kind: 'table',
    caption: words.facts,
    columns: [textColumn(what, 1.3), textColumn(value, 1.7), textColumn(what, 1.3), textColumn(value, 1.7)],
    rows: facts
      .slice(0, half)
      .map((cells, index): Row => ({ cells: [...cells, ...(facts[half + index] ?? [])] })),
  };
};

/** More rows than this do not fit on the page. */
const mostRows = 6;
const cut = (rows: readonly Row[]): Row[] =>
  rows.length <= mostRows
    ? [...rows]
    : [...rows.slice(0, mostRows - 1), { cells: [words.more(rows.length - mostRows + 1)], tone: 'aside' }];

/** The homes, line by line; undefined without any. */
export const lineTable = ({ programme }: Location): Table | undefined => {
  const lines = programme.filter(({ count }) => count !== 0);
  if (lines.length === 0) return undefined;
  const columns = words.programmeColumns;
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return withoutEmpty({
    kind: 'table',
    caption: words.programme,
    columns: [
      textColumn(columns.type, 1.8),
      textColumn(columns.segment, 2),
      figureColumn(columns.homes),
      figureColumn(columns.done, 1.1),
      figureColumn(columns.year),
      textColumn(columns.owner, 1.2),
    ],
    rows: [
      ...cut(
        lines.map(
          ({ type, segment, count, completed, year, owner }): Row => ({
            cells: [
              housingTypeNames[type],
              segmentNames[segment],
              figureText(count),
              figureText(completed),
              year === undefined ? openWord : String(year),
              owner === 'onbekend' ? openWord : ownerNames[owner],
            ],
          }),
        ),
      ),
      { cells: [documentWords.total, '', figureText(total), '', '', ''], tone: 'total' },
    ],
  });
};

/** Who takes part and what was agreed; undefined when there is neither. */
export const togetherTable = (location: Location, { partners }: DocumentSource): Table | undefined => {
  const columns = words.partnerColumns;
  const rows = [
    ...partnersAt(location, partners).map(
      ({ partner, commitment }): Row => ({
        cells: [
          partner.name,
          `${partnerKindNames[partner.kind ?? partner.role]}, ${commitmentNames[commitment.level].toLowerCase()}`,
          [commitment.kind && commitmentKindNames[commitment.kind], commitment.reserve, commitment.term]
            .filter(Boolean)
            .join(', '),
        ],
      }),
    ),
    ...location.agreements.map(
      (agreement): Row => ({
        cells: [
          agreement.title ?? agreementSubjectNames[agreement.subject],
          agreementStateNames[agreement.state],
          [
            agreement.date && dayText(agreement.date),
            agreement.laidDownIn && documentNames[agreement.laidDownIn],
            agreement.payer,
          ]
            .filter(Boolean)
            .join(', '),
        ],
      }),
    ),
  ];
  if (rows.length === 0) return undefined;
  return withoutEmpty({
    kind: 'table',
    caption: words.partners,
    columns: [textColumn(columns.name, 2), textColumn(columns.what, 2), textColumn(columns.more, 2)],
    rows: cut(rows),
  });
};
