import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import type { ProgrammeLine } from '@/domain/programmeLine';
import type { FormatId } from '../formats/format';
import { noCapacityOf } from './capacity';

export type Register = 'basisset' | 'planmonitor' | 'diwi' | 'map';

/** What a register asks of a location and the plan does not say, or why the register leaves the location out. */
export type GapCode =
  | 'no_capacity'
  | 'no_place'
  | 'no_surface'
  | 'no_homes'
  | 'no_year'
  /** No year at all, where the register asks for an end. */
  | 'no_end'
  | 'no_type'
  | 'no_segment'
  | 'no_building'
  | 'no_owner'
  | 'no_confidentiality';

const isRentOfSomebody = ({ segment }: ProgrammeLine): boolean =>
  segment === 'sociale_huur' || segment === 'middenhuur';

const isHomesWithout: Partial<Record<GapCode, (line: ProgrammeLine) => boolean>> = {
  no_year: ({ year }) => year === undefined,
  no_end: ({ year }) => year === undefined,
  no_type: ({ type }) => type === 'onbekend',
  no_segment: ({ segment }) => segment === 'onbekend',
  no_building: ({ building }) => building === 'onbekend',
  no_owner: (line) => isRentOfSomebody(line) && line.owner === 'onbekend',
};

/** The first line of a location that lacks this; undefined where it is not of a line. */
export const lineThatLacks = ({ programme }: Location, code: GapCode): ProgrammeLine | undefined => {
  const lacks = isHomesWithout[code];
  return lacks && programme.find((line) => line.count > 0 && lacks(line));
};

const doesLack: Record<GapCode, (location: Location) => boolean> = {
  no_capacity: (location) => noCapacityOf(location) !== undefined,
  no_place: ({ geometry }) => geometry === undefined,
  no_surface: ({ geometry }) => geometry?.type === 'Point',
  no_homes: ({ programme }) => programme.every(({ count }) => count === 0),
  no_year: (location) => lineThatLacks(location, 'no_year') !== undefined,
  no_end: ({ programme }) => programme.every(({ year }) => year === undefined),
  no_type: (location) => lineThatLacks(location, 'no_type') !== undefined,
  no_segment: (location) => lineThatLacks(location, 'no_segment') !== undefined,
  no_building: (location) => lineThatLacks(location, 'no_building') !== undefined,
  no_owner: (location) => lineThatLacks(location, 'no_owner') !== undefined,
  no_confidentiality: ({ confidentiality }) => confidentiality === undefined,
};

/** What leaves a location out altogether comes first; nothing else is asked of that location. */
const asks: Record<Register, { leavesOut: readonly GapCode[]; wants: readonly GapCode[] }> = {
  basisset: {
    leavesOut: ['no_capacity'],
    wants: [
      'no_place',
      'no_homes',
      'no_year',
      'no_type',
      'no_segment',
      'no_building',
      'no_owner',
      'no_confidentiality',
    ],
  },
  planmonitor: {
    leavesOut: ['no_capacity'],
    wants: ['no_homes', 'no_year', 'no_type', 'no_segment', 'no_building'],
  },
  diwi: {
    leavesOut: ['no_place', 'no_surface'],
    wants: ['no_end', 'no_homes', 'no_year', 'no_building', 'no_owner', 'no_confidentiality'],
  },
  map: { leavesOut: [], wants: ['no_place'] },
};

/** What a graver lack of the same location says too, where the register asks for that. */
const saidBy: Partial<Record<GapCode, GapCode>> = { no_homes: 'no_end', no_year: 'no_end' };

/** The registers that a format is made for. */
export const registersOf = (format: FormatId): readonly Register[] => {
  if (format === 'excel') return ['basisset', 'planmonitor'];
  if (format === 'diwi') return ['diwi'];
  return format === 'csv' || format === 'backup' ? [] : ['map'];
};

/** One thing that is lacking, and at which locations. */
export type Gap = { code: GapCode; leavesOut: boolean; locations: readonly Location[] };

/** What a register will miss in a part of a plan. Nothing of it stops the export. */
export const preflightOf = ({ locations }: Pick<Plan, 'locations'>, register: Register): Gap[] => {
  const { leavesOut, wants } = asks[register];
  const isIn = (location: Location) => !leavesOut.some((code) => doesLack[code](location));
  const isSaid = (location: Location, graver: GapCode | undefined) =>
    graver !== undefined && wants.includes(graver) && doesLack[graver](location);
  const inside = locations.filter(isIn);
  const gaps = [
    ...leavesOut.map((code) => ({ code, leavesOut: true, locations: locations.filter(doesLack[code]) })),
    ...wants.map((code) => ({
      code,
      leavesOut: false,
      locations: inside.filter((location) => doesLack[code](location) && !isSaid(location, saidBy[code])),
    })),
  ];
  return gaps.filter((gap) => gap.locations.length > 0);
};
