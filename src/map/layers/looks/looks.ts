import { amenityLook, neighbourhoodLook } from './factLayers';
import type { LayerLook } from './look';
import { outlineLook } from './outlineLook';
import { shadesLook } from './shadesLook';
import { stockLook } from './stockLook';
import { zonesLook } from './zonesLook';

/** Every look there is. A new one is a file beside this one, and a row here. */
export const looks = {
  amenities: amenityLook,
  neighbourhoods: neighbourhoodLook,
  outline: outlineLook,
  shades: shadesLook,
  stock: stockLook,
  zones: zonesLook,
} satisfies Record<string, LayerLook>;

export type LookName = keyof typeof looks;
