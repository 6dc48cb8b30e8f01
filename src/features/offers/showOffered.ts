import type { OfferItem } from '@/domain/offers/compareOffer';
import { isPlaced } from '@/domain/placed';
import { currentMap, onceLaidOut } from '@/state/mapHandle';
import { setScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';

/** Chooses an item of an offer and brings its place into view; on a small screen the table makes way for the map. */
export const showOffered = ({ theirs }: OfferItem): void => {
  setScreen({ offeredId: theirs.id });
  if (!isPlaced(theirs)) return;
  if (!isNarrow()) {
    currentMap()?.show([theirs]);
    return;
  }
  setScreen({ isPanelOpen: false });
  onceLaidOut((map) => map.show([theirs]));
};
