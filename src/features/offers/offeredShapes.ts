import type { OfferItem } from '@/domain/offers/compareOffer';
import { isPlaced } from '@/domain/placed';
import type { OfferedShape } from '@/map/mapContract';
import { letterOf } from '@/text/senderMark';

/** What of an offer can be drawn: items with a place. One that is taken away is drawn where it is. */
export const offeredShapes = (items: readonly OfferItem[], sender: string): OfferedShape[] =>
  items.flatMap(({ theirs, ours = theirs, takesAway }, index) => {
    const location = takesAway ? ours : theirs;
    return isPlaced(location) ? [{ location, mark: `${letterOf(index)} ${sender}` }] : [];
  });
