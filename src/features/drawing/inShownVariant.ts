import type { Location } from '@/domain/location';
import { onlyIn } from '@/domain/variants/onlyIn';
import { type PlanView, shownVariant } from '@/state/planView';

/** Made while a variant is shown, it is a location of that one. */
export const inShownVariant = (location: Location, view: PlanView): Location => {
  const variant = shownVariant(view);
  return variant === null ? location : { ...location, variantParts: onlyIn(variant, view.variants.values()) };
};
