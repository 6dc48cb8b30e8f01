import type { Location } from '../location';
import type { ProgrammeLine } from '../programmeLine';
import type { Variant } from './variant';

type VariantKey = Pick<Variant, 'id' | 'startsWith'>;

const partOf = ({ variantParts }: Location, { id }: VariantKey) =>
  variantParts.find(({ variantId }) => variantId === id);

export const isInVariant = (location: Location, variant: VariantKey): boolean =>
  partOf(location, variant)?.isIn ?? variant.startsWith === 'all';

export const hasOwnNumbers = (location: Location, variant: VariantKey): boolean =>
  partOf(location, variant)?.hasOwnNumbers === true;

/** The lines of a location in one variant, under the ids they would have in the plan. */
const ownLines = ({ variantLines }: Location, { id }: VariantKey): ProgrammeLine[] =>
  variantLines
    .filter(({ variantId }) => variantId === id)
    .map(({ variantId, ...line }) => ({ ...line, id: line.id.slice(variantId.length + 1) }));

/** Those that were asked for before, so that a location that did not change stays the same object. */
const known = new WeakMap<Location, Map<string, Location>>();

const withOwnNumbers = (location: Location, variant: VariantKey): Location => {
  const before = known.get(location) ?? new Map<string, Location>();
  known.set(location, before);
  const made = before.get(variant.id) ?? { ...location, programme: ownLines(location, variant) };
  before.set(variant.id, made);
  return made;
};

/**
 * A location as a variant has it, or undefined when it is not in it. `null`: as the plan has it. Without numbers of its own
 * there it is the same object.
 */
export const inVariant = (location: Location, variant: VariantKey | null): Location | undefined => {
  if (variant === null) return location;
  if (!isInVariant(location, variant)) return undefined;
  return hasOwnNumbers(location, variant) ? withOwnNumbers(location, variant) : location;
};
