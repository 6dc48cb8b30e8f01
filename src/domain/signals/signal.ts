import type { Command } from '../commands/command';
import type { Location } from '../location';
import type { Partner } from '../partner';

/**
 * How much a signal weighs. `wrong`: what is said contradicts itself. `attention`: it counts otherwise, or asks for a
 * choice. `open`: somebody still has to fill something in.
 */
export const severities = ['wrong', 'attention', 'open'] as const;
export type Severity = (typeof severities)[number];

/**
 * Where a rule comes from. `planmonitor`: help text of Planmonitor Wonen, January 2025. `stappenplan`: Stappenplan
 * ouderenhuisvesting, Aanjaagteam, 2025. `app`: a check of this app, no rule from outside.
 */
export type SignalSource = 'planmonitor' | 'stappenplan' | 'app';

/** Another location that lies in the same place. `share`: of the smaller of both, 0 to 1. */
export type Overlap = { id: string; name: string; share: number };

/** What a signal has to know besides the location. */
export type SignalFacts = {
  /** The calendar year now. */
  year: number;
  partners: ReadonlyMap<string, Partner>;
  /** Lies outside the municipality; false also when nobody knows its outline. */
  isOutside: boolean;
  /** Locations that count and lie over this one, the largest share first. */
  overlaps: readonly Overlap[];
  /** Another location within walking distance has a room to meet. */
  isRoomNear: boolean;
  /** The location this one stands in for, and whether that counts itself; undefined when it is gone. */
  original?: { name: string; counts: boolean } | undefined;
};

/** Numbers and names for the sentence. */
export type SignalValues = Readonly<Record<string, number | string>>;

/** One check. Pure: the same location with the same facts gives the same answer. */
export type SignalRule = {
  code: string;
  severity: Severity;
  source: SignalSource;
  /** What there is to say; undefined when all is well. */
  find: (location: Location, facts: SignalFacts) => SignalValues | undefined;
  /** One press that takes the cause away; undefined when there is none here. */
  fix?: (location: Location, values: SignalValues) => Command | undefined;
};

/** The homes of a location of these types. */
export const homesOfTypes = (
  { programme }: Pick<Location, 'programme'>,
  types: readonly Location['programme'][number]['type'][],
): number => programme.reduce((sum, { type, count }) => sum + (types.includes(type) ? count : 0), 0);
