import { isSettled } from '@/domain/agreement';
import { homesIn, isInSums, type Location } from '@/domain/location';

import { firmnessOf } from '@/domain/planningStatus';
import { type HomesPerKind, homesPerKind, typesWithHomes } from '@/domain/report/homesPerKind';
import type { Numbered } from '@/domain/report/numbered';
import { type PartnerHere, partnersAt, partnersIn } from '@/domain/report/partnersAt';
import { deliveryOf } from '@/domain/report/phasing';
import { contributionOf } from '@/domain/totals/contribution';
import type { Row, Table } from '@/exchange/documents/document';
import { meetingRoomNames } from '@/text/care';
import { commitmentNames, interventionNames, priorityNames } from '@/text/codes';
import { deliveryText, figureText, firmnessWithSign, openWord } from '@/text/documents/common';
import { locationsChapter as words } from '@/text/documents/locations';
import { documentNames } from '@/text/documents/parties';
import { dayText } from '@/text/numbers';
import { landOwnerNames } from '@/text/site';
import {
  figureColumn,
  segmentCells,
  segmentColumns,
  textColumn,
  typeCells,
  typeColumns,
  withoutEmpty,
} from './columns';
import type { DocumentSource } from './source';

const { columns } = words;

/** The sign that says why a location does not count, behind its name. */
const signOf = ({ priority, alternativeOf, intervention }: Location): string => {
  if (priority === 'valt_af') return ' *';
  if (alternativeOf !== undefined) return ' ‡';
  return intervention === 'bestaande_bouw' ? ' †' : '';
};

const toneOf = (location: Location): Pick<Row, 'tone'> => (isInSums(location) ? {} : { tone: 'aside' });

/** What of these homes the opgave counts, as in the dock but of every type. */
const countedHomes = (locations: readonly Numbered[], horizon: number): HomesPerKind =>
  homesPerKind(
    locations.flatMap(({ location }) =>
      contributionOf(location, horizon)
        .shares.filter(({ heap }) => heap === 'counted')
        .map(({ line, homes }) => ({ ...line, count: homes })),
    ),
  );

/** Table A, first half: where, how many homes, when. */
export const homesTable = ({ locations, header }: DocumentSource): Table => {
  const { horizon } = header.target;
  const kinds = locations.map(({ location }) => homesPerKind(location.programme));
  const types = typesWithHomes(kinds);
  const hasPlots = locations.some(({ location: { origin } }) => 'asOf' in origin);
  const all = homesPerKind(locations.flatMap(({ location }) => location.programme));
  const figures = (kind: HomesPerKind): string[] => [
    ...typeCells(kind, types),
    figureText(kind.total),
    ...segmentCells(kind),
  ];
  const sumRow = (name: string, kind: HomesPerKind): Row => ({
    cells: ['', name, '', ...(hasPlots ? [''] : []), '', ...figures(kind), '', ''],
    tone: 'total',
  });
  return withoutEmpty({
    kind: 'table',
    caption: words.homesTable,
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.6),
      textColumn(columns.name, 3),
      textColumn(columns.neighbourhood, 2),
      ...(hasPlots ? [textColumn(columns.place, 2)] : []),
      textColumn(columns.intervention, 2),
      ...typeColumns(types, true),
      figureColumn(columns.total),
      ...segmentColumns(true).map((column) => ({ ...column, width: 1.1 })),
      figureColumn(columns.delivery, 1.5),
      textColumn(columns.status, 1.9),
    ],
    rows: [
      ...locations.map(
        ({ number, location }, index): Row => ({
          cells: [
            String(number),
            `${location.name}${signOf(location)}`,
            location.neighbourhood ?? openWord,
            ...(hasPlots ? [words.place(location)] : []),
            interventionNames[location.intervention],
            ...figures(kinds[index] ?? homesPerKind([])),
            deliveryText(deliveryOf(location)),
            words.status(location.planningStatus, firmnessWithSign(firmnessOf(location.planningStatus))),
          ],
          ...toneOf(location),
        }),
      ),
      sumRow(words.all, all),
      sumRow(words.counts(horizon), countedHomes(locations, horizon)),
    ],
    note: words.homesNote,
  });
};

const agreedText = ({ agreements }: Location): string => {
  const asked = agreements.filter(({ state }) => state !== 'vervallen');
  const laidDown = new Set(asked.flatMap(({ laidDownIn }) => laidDownIn ?? []));
  return words.agreedOf(
    asked.filter(isSettled).length,
    asked.length,
    [...laidDown].map((document) => documentNames[document]),
  );
};

const nextStepText = ({ nextStep, nextStepBy, nextStepOn }: Location): string =>
  words.nextStep(nextStep, nextStepBy, nextStepOn && dayText(nextStepOn));

const named = (here: readonly PartnerHere[]): string =>
  here
    .map(({ partner, commitment }) => words.withLevel(partner.name, commitmentNames[commitment.level]))
    .join(', ') || openWord;

/** Table A, second half: with whom, and what was agreed. */
export const partiesTable = ({ locations, partners }: DocumentSource): Table => {
  const row = ({ number, location }: Numbered): Row => {
    const here = partnersAt(location, partners);
    const landlords = partnersIn(here, ['verhuurder'], ['corporatie']);
    const care = partnersIn(here, ['zorgpartner'], ['zorgorganisatie']);
    const others = here.filter((each) => !landlords.includes(each) && !care.includes(each));
    const { confidentiality, meetingRoom, landOwner } = location;
    return {
      cells: [
        String(number),
        `${location.name}${signOf(location)}`,
        landOwner === undefined ? openWord : landOwnerNames[landOwner],
        named(landlords),
        named(care),
        named(others),
        meetingRoom === undefined ? openWord : meetingRoomNames[meetingRoom],
        priorityNames[location.priority],
        agreedText(location),
        nextStepText(location),
        confidentiality === undefined ? openWord : words.confidential[confidentiality],
      ],
      ...toneOf(location),
    };
  };
  return withoutEmpty({
    kind: 'table',
    caption: words.partiesTable,
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.5),
      textColumn(columns.name, 2.8),
      textColumn(columns.land, 1.4),
      textColumn(columns.corporation, 2.2),
      textColumn(columns.care, 2.2),
      textColumn(columns.others, 2.2),
      textColumn(columns.meetingRoom, 1.5),
      textColumn(columns.priority, 1.2),
      textColumn(columns.agreed, 1.5),
      textColumn(columns.nextStep, 2),
      textColumn(columns.confidentiality, 1.4),
    ],
    rows: locations.map(row),
    note: words.partiesNote,
  });
};

/** All homes of these locations. */
export const homesOf = (locations: readonly Numbered[]): number =>
  locations.reduce((sum, { location }) => sum + homesIn(location), 0);
