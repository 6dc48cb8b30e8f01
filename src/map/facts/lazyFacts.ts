import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Amenity } from '@/sources/interfaces/amenities';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Palette } from '../style/palette';

type ShownFacts = typeof import('./shownFacts');

/** Facts about the ground that are shown on request. What draws them is fetched with the first request. */
export const createLazyFacts = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  palette: () => Palette,
) => {
  let isAsked = false;
  let isGone = false;
  const draw = (act: (shown: ShownFacts) => void): void => {
    isAsked = true;
    import('./shownFacts').then(
      (shown) =>
        afterStyle(() => {
          if (!isGone) act(shown);
        }),
      // The panel has the same facts in words.
      () => undefined,
    );
  };
  return {
    showAmenities: (amenities: readonly Amenity[] | null): void => {
      if (isAsked || amenities) draw((shown) => shown.fillAmenities(map, palette(), amenities ?? []));
    },
    showNeighbourhoods: (neighbourhoods: readonly Neighbourhood[] | null): void => {
      if (isAsked || neighbourhoods) {
        draw((shown) => shown.fillNeighbourhoods(map, palette(), neighbourhoods ?? []));
      }
    },
    repaint: (): void => {
      if (isAsked) draw((shown) => shown.repaintFacts(map, palette()));
    },
    destroy: (): void => {
      isGone = true;
    },
  };
};
