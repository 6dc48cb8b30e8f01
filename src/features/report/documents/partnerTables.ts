import { homesIn } from '@/domain/location';
import { commitmentLevels, type Partner } from '@/domain/partner';
import { workOfPartners } from '@/domain/partnerWork';
import { firmnessOf } from '@/domain/planningStatus';
import { homesPerKind } from '@/domain/report/homesPerKind';
import type { Numbered } from '@/domain/report/numbered';
import { deliveryOf } from '@/domain/report/phasing';
import type { Block, Row, Table } from '@/exchange/documents/document';
import { agreementStateNames, agreementSubjectNames } from '@/text/agreements';
import { commitmentNames } from '@/text/codes';
import { deliveryText, figureText, firmnessWithSign, openWord } from '@/text/documents/common';
import { partnersChapter } from '@/text/documents/locations';
import { documentNames, partiesChapter as words } from '@/text/documents/parties';
import { dayText } from '@/text/numbers';
import { commitmentKindNames, partnerKindNames } from '@/text/partnerCodes';
import { figureColumn, textColumn, withoutEmpty } from './columns';
import { yearsByType } from './phasingTables';
import type { DocumentSource } from './source';

const homesAt = (at: readonly Numbered[]): number =>
  at.reduce((sum, { location }) => sum + homesIn(location), 0);

/** All partners of the plan with where they are and how far they have bound themselves. */
export const partnersTable = ({ partners, locations }: DocumentSource): Table => {
  const { columns } = partnersChapter;
  const work = workOfPartners(locations.map(({ location }) => location));
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
      .map(({ id, name, kind, role }): Row => {
        const done = work.get(id);
        const levels = commitmentLevels.map(
          (level) => [commitmentNames[level], done?.byLevel[level] ?? 0] as const,
        );
        return {
          cells: [
            name,
            partnerKindNames[kind ?? role],
            figureText(done?.locations ?? 0),
            figureText(done?.homes ?? 0),
            partnersChapter.levels(levels) || openWord,
          ],
        };
      }),
    note: partnersChapter.note,
  };
};

const promiseAt = ({ location }: Numbered, { id }: Partner) =>
  location.commitments.find(({ partnerId }) => partnerId === id);

const locationTable = (partner: Partner, at: readonly Numbered[]): Table => {
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.locations(partner.name),
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.5),
      textColumn(columns.name, 3.2),
      figureColumn(columns.homes, 1.2),
      figureColumn(columns.social, 1.2),
      textColumn(columns.delivery, 1.6),
      textColumn(columns.firmness, 1.4),
    ],
    rows: at.map(
      ({ number, location }): Row => ({
        cells: [
          String(number),
          location.name,
          figureText(homesIn(location)),
          figureText(homesPerKind(location.programme).byGroup.social),
          deliveryText(deliveryOf(location)),
          firmnessWithSign(firmnessOf(location.planningStatus)),
        ],
      }),
    ),
    note: words.note,
  };
};

const promiseTable = (partner: Partner, at: readonly Numbered[]): Table => {
  const { columns } = words;
  return withoutEmpty({
    kind: 'table',
    caption: words.promises(partner.name),
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.5),
      textColumn(columns.name, 2.6),
      textColumn(columns.level, 1.3),
      textColumn(columns.kind, 1.5),
      figureColumn(columns.promised, 1.1),
      textColumn(columns.reserve, 1.7),
      textColumn(columns.term, 1.4),
    ],
    rows: at.map((each): Row => {
      const promise = promiseAt(each, partner);
      return {
        cells: [
          String(each.number),
          each.location.name,
          promise === undefined ? openWord : commitmentNames[promise.level],
          promise?.kind === undefined ? openWord : commitmentKindNames[promise.kind],
          promise?.homes === undefined ? openWord : figureText(promise.homes),
          promise?.reserve ?? openWord,
          promise?.term ?? openWord,
        ],
      };
    }),
  });
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
            agreement.title ?? agreementSubjectNames[agreement.subject],
            agreementStateNames[agreement.state],
            agreement.date === undefined ? openWord : dayText(agreement.date),
            agreement.laidDownIn === undefined ? openWord : documentNames[agreement.laidDownIn],
            agreement.payer ?? openWord,
            agreement.remark,
          ],
        }),
      ),
  );
  if (rows.length === 0) return undefined;
  return withoutEmpty({
    kind: 'table',
    caption: words.agreements(partner.name),
    columns: [
      textColumn(columns.location, 2),
      textColumn(columns.subject, 1.6),
      textColumn(columns.state, 1.5),
      textColumn(columns.date, 1.3),
      textColumn(columns.laidDownIn, 2.2),
      textColumn(columns.payer, 1),
      textColumn(columns.remark, 1.7),
    ],
    rows,
  });
};

/** Table D: what one partner does, where and when, and what it promised. */
export const partnerBlocks = (partner: Partner, at: readonly Numbered[], horizon: number): Block[] => {
  const years = yearsByType(
    at.map(({ location }) => location),
    horizon,
    words.years(partner.name),
  );
  return [
    { kind: 'paragraph', text: words.lead(partner.name, at.length, homesAt(at)), tone: 'lead' },
    ...(years === undefined ? [] : [years]),
    locationTable(partner, at),
    promiseTable(partner, at),
    agreementTable(partner, at) ?? { kind: 'paragraph', text: words.noAgreements, tone: 'open' },
  ];
};
