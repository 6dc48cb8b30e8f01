import { homesIn, typesIn } from '@/domain/location';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { OfferedShape } from '@/map/mapContract';
import { letterOf } from './senderMark';

/** What of an offer can be drawn: items with a place. One that is taken away is drawn where it is. */
export const offeredShapes = (items: readonly OfferItem[], sender: string): OfferedShape[] =>
  items.flatMap(({ theirs, ours, takesAway }, index) => {
    const { geometry } = takesAway ? (ours ?? theirs) : theirs;
    if (geometry === undefined) return [];
    const [type = 'onbekend'] = homesIn(theirs) === 0 ? typesIn(ours ?? theirs) : typesIn(theirs);
    return [{ id: theirs.id, geometry, type, name: theirs.name, mark: `${letterOf(index)} ${sender}` }];
  });
