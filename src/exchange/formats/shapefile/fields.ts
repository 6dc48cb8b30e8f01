import type { HousingType } from '@/domain/housingType';
import { housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { firmnessOf } from '@/domain/planningStatus';
import { deliveredOf } from '@/domain/programmeLine';
import { type Segment, segments } from '@/domain/segment';
import type { Field } from './dbf';

export type Row = { location: Location; partners: ReadonlyMap<string, Partner>; area: number };

const longest = 254;
/** As wide as the largest number of homes there can be, with a minus. */
const homesSize = 9;

/** Ten characters is all there is room for. */
const typeNames: Record<HousingType, string> = {
  geclusterd: 'geclusterd',
  zorggeschikt: 'zorggesch',
  nultreden: 'nultreden',
  overig_geschikt: 'overig_ges',
  regulier: 'regulier',
  onbekend: 'type_onb',
};
const segmentNames: Record<Segment, string> = {
  sociale_huur: 'soc_huur',
  middenhuur: 'middenhuur',
  dure_huur: 'dure_huur',
  huur_onbekend: 'huur_onb',
  betaalbare_koop: 'bet_koop',
  dure_koop: 'dure_koop',
  koop_onbekend: 'koop_onb',
  onbekend: 'segm_onb',
};

const text = (name: string, size: number, value: (row: Row) => string | undefined): Field<Row> => ({
  name,
  kind: 'text',
  size,
  value: (row) => value(row) ?? '',
});
const homes = (name: string, value: (row: Row) => number): Field<Row> => ({
  name,
  kind: 'whole',
  size: homesSize,
  value,
});

const sum = ({ location }: Row, of: (line: Location['programme'][number]) => number): number =>
  location.programme.reduce((total, line) => total + of(line), 0);

/** "2028", "2028-2030", or nothing when no year is known. */
const yearsOf = ({ location }: Row): string => {
  const years = location.programme.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
};

/** What a Shapefile says of a location. */
export const fields: readonly Field<Row>[] = [
  text('id', 64, ({ location }) => location.id),
  text('naam', longest, ({ location }) => location.name),
  text('buurt', 100, ({ location }) => location.neighbourhood),
  text('ingreep', 20, ({ location }) => location.intervention),
  text('plan_stat', 4, ({ location }) => location.planningStatus),
  text('hardheid', 12, ({ location }) => firmnessOf(location.planningStatus)),
  text('prioriteit', 12, ({ location }) => location.priority),
  text('vertrouw', 16, ({ location }) => location.confidentiality),
  text('altern_van', 64, ({ location }) => location.alternativeOf),
  homes('opp_m2', ({ area }) => area),
  homes('woningen', (row) => sum(row, ({ count }) => count)),
  homes('gereal', (row) => sum(row, deliveredOf)),
  homes('intramur', ({ location }) => location.intramuralPlaces),
  text('jaren', 9, (row) => yearsOf(row)),
  ...housingTypes.map((type) =>
    homes(typeNames[type], (row) => sum(row, (line) => (line.type === type ? line.count : 0))),
  ),
  ...segments.map((segment) =>
    homes(segmentNames[segment], (row) => sum(row, (line) => (line.segment === segment ? line.count : 0))),
  ),
  text('partners', longest, ({ location, partners }) =>
    location.commitments.flatMap(({ partnerId }) => partners.get(partnerId)?.name ?? []).join(', '),
  ),
  text('opmerking', longest, ({ location }) => location.notes),
];
