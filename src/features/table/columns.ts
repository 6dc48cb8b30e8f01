import { isOpen } from '@/domain/agreement';
import type { HousingType } from '@/domain/housingType';
import { homesIn, type Location, priorities } from '@/domain/location';
import { interventions } from '@/domain/locationFields';
import type { Partner } from '@/domain/partner';
import { planningStatuses } from '@/domain/planningStatus';
import { openSignalsOf } from '@/state/signalStore';

/** The columns of the table, in the order they start in. */
export const columnIds = [
  'name',
  'geclusterd',
  'zorggeschikt',
  'nultreden',
  'other',
  'total',
  'segment',
  'status',
  'year',
  'partner',
  'neighbourhood',
  'priority',
  'intervention',
  'nextStep',
  'nextStepBy',
  'nextStepOn',
  'agreements',
  'signals',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Types without a column of their own. */
export const otherTypes = ['overig_geschikt', 'regulier', 'onbekend'] as const satisfies HousingType[];

/** Columns that are shown until somebody chooses. */
export const startColumns: readonly ColumnId[] = columnIds
  .slice(0, columnIds.indexOf('priority'))
  .filter((id) => id !== 'other');

/** The columns to show: what was chosen, as far as this version knows it, after the name, which always stands first. */
export const chosenColumns = (chosen: readonly string[] | undefined): readonly ColumnId[] => {
  if (chosen === undefined) return startColumns;
  const known = [...new Set(chosen)].flatMap((each) => columnIds.find((id) => id === each) ?? []);
  return ['name', ...known.filter((id) => id !== 'name')];
};

/** Width in px; the name takes what is left. */
export const columnWidths: Record<ColumnId, number> = {
  name: 190,
  geclusterd: 60,
  zorggeschikt: 60,
  nultreden: 58,
  other: 60,
  total: 66,
  segment: 66,
  status: 106,
  year: 68,
  partner: 128,
  neighbourhood: 102,
  priority: 122,
  intervention: 124,
  nextStep: 180,
  nextStepBy: 120,
  nextStepOn: 108,
  agreements: 66,
  signals: 82,
};

const numberColumns: readonly ColumnId[] = [
  'geclusterd',
  'zorggeschikt',
  'nultreden',
  'other',
  'total',
  'agreements',
  'signals',
];
export const isNumberColumn = (id: ColumnId): boolean => numberColumns.includes(id);

/** What parties still have to agree on; undefined when nobody named anything to agree on. */
export const openAgreementsOf = ({ agreements }: Location): number | undefined =>
  agreements.length === 0 ? undefined : agreements.filter(isOpen).length;

/** First and last year of delivery of the lines with homes; undefined when nobody knows one. */
export const yearsOf = ({ programme }: Location): { first: number; last: number } | undefined => {
  const years = programme.filter(({ count }) => count > 0).flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
};

/** The partners of a location, by name, in the order they were tied. */
export const partnersOf = (location: Location, partners: ReadonlyMap<string, Partner>): string[] =>
  location.commitments.flatMap(({ partnerId }) => partners.get(partnerId)?.name ?? []);

const homesOfType = ({ programme }: Location, types: readonly string[]): number =>
  programme.reduce((sum, { type, count }) => (types.includes(type) ? sum + count : sum), 0);

const shareOfSocial = (location: Location): number | undefined => {
  const homes = homesIn(location);
  if (homes === 0) return undefined;
  const social = location.programme.filter(({ segment }) => segment === 'sociale_huur');
  return homesIn({ programme: social }) / homes;
};

/** What a column sorts by; undefined comes last, whichever way. */
export const sortValue = (
  column: ColumnId,
  location: Location,
  partners: ReadonlyMap<string, Partner>,
): string | number | undefined => {
  switch (column) {
    case 'name':
      return location.name;
    case 'geclusterd':
    case 'zorggeschikt':
    case 'nultreden':
      return homesOfType(location, [column]);
    case 'other':
      return homesOfType(location, otherTypes);
    case 'total':
      return homesIn(location);
    case 'segment':
      return shareOfSocial(location);
    case 'status':
      return planningStatuses.indexOf(location.planningStatus);
    case 'year':
      return yearsOf(location)?.first;
    case 'partner':
      return partnersOf(location, partners)[0];
    case 'neighbourhood':
      return location.neighbourhood;
    case 'priority':
      return priorities.indexOf(location.priority);
    case 'intervention':
      return interventions.indexOf(location.intervention);
    case 'nextStep':
    case 'nextStepBy':
    case 'nextStepOn':
      return location[column];
    case 'agreements':
      return openAgreementsOf(location);
    case 'signals':
      return openSignalsOf(location.id);
  }
};
