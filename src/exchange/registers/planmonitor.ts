import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { deliveredOf, isDemolition, type ProgrammeLine } from '@/domain/programmeLine';
import type { Cell, Column, Table } from '../plan/tables/table';
import { noCapacityOf } from './capacity';

/** The years that Planmonitor Wonen asks for (Zeeland, 2024). */
const years = Array.from({ length: 20 }, (_, n) => 2024 + n);

type Category = { group: string; name: string; counts: (line: ProgrammeLine) => boolean };

const built = (group: string, name: string, counts: Category['counts']): Category => ({
  group,
  name,
  counts: (line) => !isDemolition(line) && counts(line),
});

/**
 * The categories of Planmonitor Wonen. They are marginals: each group adds up to Nieuwbouw. Of its five classes for older
 * people none is "overig geschikt": those homes stand with Regulier, which is all that meets no other definition.
 */
const categories: readonly Category[] = [
  built('Nieuwbouw', 'Nieuwbouw', () => true),
  built('Woningtype', 'Eengezins', ({ building }) => building === 'eengezins'),
  built('Woningtype', 'Meergezins', ({ building }) => building === 'meergezins'),
  built('Woningtype', 'Onbekend', ({ building }) => building === 'onbekend'),
  built('Wonen en zorg', 'Nultreden', ({ type }) => type === 'nultreden'),
  built('Wonen en zorg', 'Geclusterd', ({ type }) => type === 'geclusterd'),
  built('Wonen en zorg', 'Zorggeschikt', ({ type }) => type === 'zorggeschikt'),
  built('Wonen en zorg', 'Onbekend', ({ type }) => type === 'onbekend'),
  built('Wonen en zorg', 'Regulier', ({ type }) => type === 'regulier' || type === 'overig_geschikt'),
  built('Betaalbaarheid', 'Sociale huur', ({ segment }) => segment === 'sociale_huur'),
  built('Betaalbaarheid', 'Huur middenhuur', ({ segment }) => segment === 'middenhuur'),
  built('Betaalbaarheid', 'Huur dure huur', ({ segment }) => segment === 'dure_huur'),
  built('Betaalbaarheid', 'Huur onbekend', ({ segment }) => segment === 'huur_onbekend'),
  built('Betaalbaarheid', 'Koop betaalbare koop', ({ segment }) => segment === 'betaalbare_koop'),
  built('Betaalbaarheid', 'Koop dure koop', ({ segment }) => segment === 'dure_koop'),
  built('Betaalbaarheid', 'Koop onbekend', ({ segment }) => segment === 'koop_onbekend'),
  built('Betaalbaarheid', 'Onbekend koop of huur', ({ segment }) => segment === 'onbekend'),
  { group: 'Sloop', name: 'Sloop', counts: isDemolition },
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const rowOf = (location: Location, { group, name, counts }: Category): Cell[] | undefined => {
  const lines = location.programme.filter(counts);
  const planned = sum(lines.map(({ count }) => Math.abs(count)));
  if (planned === 0 && name !== 'Nieuwbouw') return undefined;
  const done = sum(lines.map((line) => Math.abs(deliveredOf(line))));
  const perYear = years.map((year) =>
    sum(
      lines
        .filter((line) => line.year === year)
        .map((line) => Math.abs(line.count) - Math.abs(deliveredOf(line))),
    ),
  );
  const left = planned - done;
  return [
    location.name,
    location.planningStatus,
    group,
    name,
    planned,
    done,
    left,
    ...perYear,
    left - sum(perYear),
  ];
};

const whole = (name: string): Column => ({ name, kind: 'whole' });
const text = (name: string): Column => ({ name, kind: 'text' });

/**
 * What counts as plan capacity, per location and category: planned, realised, and what is left of it per year. The last
 * column is what stands in none of those years; it has to be 0.
 */
export const planmonitorOf = (plan: Plan): Table => ({
  name: 'Planmonitor (afgeleid)',
  columns: [
    text('plan_naam'),
    text('status_planologisch'),
    text('groep'),
    text('categorie'),
    ...['totaal_gepland', 'totaal_gerealiseerd', 'restcapaciteit', ...years.map(String), 'controle'].map(
      whole,
    ),
  ],
  rows: plan.locations
    .filter((location) => noCapacityOf(location) === undefined)
    .flatMap((location) =>
      categories.flatMap((category) => {
        const row = rowOf(location, category);
        return row === undefined ? [] : [row];
      }),
    ),
});
