import { type HousingType, housingTypes } from '@/domain/housingType';
import { partnerRoles } from '@/domain/partner';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { type Segment, segments } from '@/domain/segment';
import { propertiesInFile } from '../fileSchema';
import { columnOfBoth, columnOfSegment, columnOfType, totalColumns } from '../flatTotals';
import { addressMeanings } from './addressParts';

/**
 * What a column of a file says: the name that our own file has for it, or one of these. As text, so that a choice of the
 * user can be kept.
 */
export const otherMeanings = [
  /** Which record it is in the register it came from. */
  'register_id',
  'id',
  /** Of all homes of the location. */
  'woningtype',
  'segment',
  'eigenaar',
  'bouwvorm',
  'opleverjaar',
  'aantal_in_deel',
  'aantal_sloop',
  'aantal_netto',
  'aantal_eengezins',
  'aantal_meergezins',
  'opdrachtgever',
  'opdrachtgever_rol',
  ...addressMeanings,
  /** Written behind the notes of the location, with the name of the column. */
  'bij_opmerkingen',
  'niet',
] as const;

export type Meaning = string;

export type CountMeaning =
  /** `part`: of a phase or a building, where nothing gives the total. */
  | { of: 'total' | 'part' | 'delivered' | 'demolished' | 'net' }
  | { of: 'type'; type: HousingType }
  | { of: 'segment'; segment: Segment; owner: ProgrammeLine['owner'] }
  | { of: 'both'; type: HousingType; segment: Segment }
  | { of: 'building'; building: ProgrammeLine['building'] }
  /** Delivered in one of these years. */
  | { of: 'year'; from: number; to: number };

/** What one column counts at one location. */
export type Count = { column: string; meaning: Meaning; counts: CountMeaning; value: number };

const segmentOwners = ['corporatie', 'markt'] as const;

const fixedCounts = new Map<Meaning, CountMeaning>([
  ['aantal_woningen', { of: 'total' }],
  ['aantal_in_deel', { of: 'part' }],
  ['aantal_gerealiseerd', { of: 'delivered' }],
  ['aantal_sloop', { of: 'demolished' }],
  ['aantal_netto', { of: 'net' }],
  ['aantal_eengezins', { of: 'building', building: 'eengezins' }],
  ['aantal_meergezins', { of: 'building', building: 'meergezins' }],
  ['aantal_bouwvorm_onbekend', { of: 'building', building: 'onbekend' }],
  ...housingTypes.map((type): [Meaning, CountMeaning] => [columnOfType(type), { of: 'type', type }]),
  ...segments.flatMap((segment): [Meaning, CountMeaning][] => [
    [columnOfSegment(segment), { of: 'segment', segment, owner: 'onbekend' }],
    ...segmentOwners.map((owner): [Meaning, CountMeaning] => [
      `${columnOfSegment(segment)}_${owner}`,
      { of: 'segment', segment, owner },
    ]),
  ]),
  ...housingTypes.flatMap((type) =>
    segments.map((segment): [Meaning, CountMeaning] => [
      columnOfBoth(type, segment),
      { of: 'both', type, segment },
    ]),
  ),
]);

const yearPattern = /^aantal_in_(20\d\d)(?:_(20\d\d))?$/;

export const meaningOfYears = (from: number, to: number): Meaning =>
  from === to ? `aantal_in_${from}` : `aantal_in_${from}_${to}`;

/** Which homes a column counts; undefined when it counts none. */
export const countMeaning = (meaning: Meaning): CountMeaning | undefined => {
  const fixed = fixedCounts.get(meaning);
  if (fixed !== undefined) return fixed;
  const [, from, to = from] = yearPattern.exec(meaning) ?? [];
  return from === undefined ? undefined : { of: 'year', from: Number(from), to: Number(to) };
};

/** A partner by its name, with the role that the column says. */
export const partnerMeanings: readonly Meaning[] = partnerRoles.map((role) => `partner_${role}`);

export const roleOfMeaning = (meaning: Meaning): string | undefined =>
  partnerRoles.find((role) => meaning === `partner_${role}`);

/** The names that our own file has, in its order. */
export const ownNames: readonly string[] = Object.keys(propertiesInFile.shape);

const counted: ReadonlySet<string> = new Set(totalColumns);

/** Own names that follow from others: nothing is lost when they are passed over. */
export const derivedNames: ReadonlySet<Meaning> = new Set(['hardheid', 'oppervlakte_m2']);

/** Whether a meaning is one we know: what was kept of an earlier choice may be from another version. */
export const isMeaning = (text: string): boolean =>
  (otherMeanings as readonly string[]).includes(text) ||
  ownNames.includes(text) ||
  counted.has(text) ||
  partnerMeanings.includes(text) ||
  countMeaning(text) !== undefined;
