import type { Variant, VariantPart } from './variant';

/** What variants say of a location that is made while one of them is shown: it is in that one alone. */
export const onlyIn = (active: Variant, variants: Iterable<Variant>): VariantPart[] =>
  [...variants]
    .filter(({ id, startsWith }) => (id === active.id) !== (startsWith === 'all'))
    .map(({ id }) => ({ variantId: id, isIn: id === active.id, hasOwnNumbers: false }));
