import { type AmenitySource, amenityKinds } from './interfaces/amenities';
import type { Provenance } from './interfaces/answer';

const namedIn = ({ besides = [], ...from }: Provenance): Provenance[] => [from, ...besides];

/** The amenities of one source, and of the kinds that it does not have in the box those of another. Both are named. */
export const layerAmenities = (first: AmenitySource, second: AmenitySource): AmenitySource => ({
  within: async (bounds, asking) => {
    const own = await first.within(bounds, asking);
    if (!own.ok) return second.within(bounds, asking);
    const kinds = new Set(own.value.map(({ kind }) => kind));
    if (kinds.size === amenityKinds.length) return own;
    const other = await second.within(bounds, asking);
    if (other.ok) {
      const rest = other.value.filter(({ kind }) => !kinds.has(kind));
      const besides = [...(own.from.besides ?? []), ...namedIn(other.from)];
      return rest.length === 0
        ? own
        : { ok: true, value: [...own.value, ...rest], from: { ...own.from, besides } };
    }
    if (other.failure.reason === 'aborted') return other;
    // What there is counts, but half of it may not pass for the whole.
    return other.failure.reason === 'absent'
      ? own
      : { ...own, from: { ...own.from, missing: other.failure } };
  },
});
