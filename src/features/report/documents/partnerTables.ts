import { homesIn } from '@/domain/location';
import { type Commitment, commitmentLevels, type Partner } from '@/domain/partner';
import { firmnessOf } from '@/domain/planningStatus';
import { homesPerKind } from '@/domain/report/homesPerKind';
import type { Numbered } from '@/domain/report/numbered';
import { deliveryOf } from '@/domain/report/phasing';
import type { Block, Row, Table } from '@/exchange/documents/document';
import { agreementStateNames, agreementSubjectNames } from '@/text/agreements';
import { commitmentNames, roleNames } from '@/text/codes';
import { deliveryText, figureText, firmnessWithSign, openWord } from '@/text/documents/common';
import { partnersChapter } from '@/text/documents/locations';
import { documentNames, partiesChapter as words } from '@/text/documents/parties';
import { dayText } from '@/text/numbers';
import { figureColumn, textColumn } from './columns';
import { yearsByType } from './phasingTables';
import type { DocumentSource } from './source';

const levelAt = ({ location }: Numbered, { id }: Partner): Commitment['level'] | undefined =>
  location.commitments.find(({ partnerId }) => partnerId === id)?.level;

const homesAt = (at: readonly Numbered[]): number =>
  at.reduce((sum, { location }) => sum + homesIn(location), 0);

const locationsOf = (locations: readonly Numbered[], partner: Partner): Numbered[] =>
  locations.filter((each) => levelAt(each, partner) !== undefined);

/** All partners of the plan with where they are and how far they have bound themselves. */
export const partnersTable = ({ partners, locations }: DocumentSource): Table => {
  const { columns } = partnersChapter;
  return {
    kind: 'table',
    caption: partnersChapter.table,
    columns: [
      textColumn(columns.name, 2.4),
      textColumn(columns.role, 1.8),
      figureColumn(columns.locations),
      figureColumn(columns.homes, 1.2),
      textColumn(columns.levels, 3),
    ],
    rows: [...partners.values()]
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map((partner): Row => {
        const at = locationsOf(locations, partner);
        const levels = commitmentLevels.map(
          (level) =>
            [
              level,
              commitmentNames[level],
              at.filter((each) => levelAt(each, partner) === level).length,
            ] as const,
        );
        return {
          cells: [
            partner.name,
            roleNames[partner.role],
            figureText(at.length),
            figureText(homesAt(at)),
            partnersChapter.levels(levels) || openWord,
          ],
        };
      }),
    note: partnersChapter.note,
  };
};

const locationTable = (partner: Partner, at: readonly Numbered[]): Table => {
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.locations(partner.name),
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.5),
      textColumn(columns.name, 3.2),
      figureColumn(columns.homes),
      figureColumn(columns.social),
      textColumn(columns.delivery, 1.6),
      textColumn(columns.firmness, 1.4),
      textColumn(columns.level, 1.4),
    ],
    rows: at.map((each): Row => {
      const { number, location } = each;
      const level = levelAt(each, partner);
      return {
        cells: [
          String(number),
          location.name,
          figureText(homesIn(location)),
          figureText(homesPerKind(location.programme).byGroup.social),
          deliveryText(deliveryOf(location)),
          firmnessWithSign(firmnessOf(location.planningStatus)),
          level === undefined ? openWord : commitmentNames[level],
        ],
      };
    }),
    note: words.note,
  };
};

const agreementTable = (partner: Partner, at: readonly Numbered[]): Table | undefined => {
  const columns = words.agreementColumns;
  const rows = at.flatMap(({ number, location }) =>
    location.agreements
      .filter(({ partnerIds }) => partnerIds.includes(partner.id))
      .map(
        (agreement): Row => ({
          cells: [
            `${number} ${location.name}`,
            agreementSubjectNames[agreement.subject],
            agreementStateNames[agreement.state],
            agreement.date === undefined ? openWord : dayText(agreement.date),
            documentNames[agreement.laidDownIn ?? ''] ?? openWord,
            agreement.payer ?? openWord,
            agreement.remark,
          ],
        }),
      ),
  );
  if (rows.length === 0) return undefined;
  return {
    kind: 'table',
    caption: words.agreements(partner.name),
    columns: [
      textColumn(columns.location, 2),
      textColumn(columns.subject, 1.6),
      textColumn(columns.state, 1.1),
      textColumn(columns.date, 1.3),
      textColumn(columns.laidDownIn, 1.4),
      textColumn(columns.payer, 1.1),
      textColumn(columns.remark, 2),
    ],
    rows,
  };
};

/** Table D: what one partner does, where and when. */
export const partnerBlocks = (partner: Partner, at: readonly Numbered[], horizon: number): Block[] => {
  const years = yearsByType(
    at.map(({ location }) => location),
    horizon,
    words.years(partner.name),
  );
  const agreements = agreementTable(partner, at);
  return [
    { kind: 'paragraph', text: words.lead(partner.name, at.length, homesAt(at)) },
    ...(years === undefined ? [] : [years]),
    locationTable(partner, at),
    agreements ?? { kind: 'paragraph', text: words.noAgreements, tone: 'open' },
  ];
};
