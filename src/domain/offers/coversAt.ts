import type { Location } from '../location';
import type { Offer } from './offer';

/** Whether the cover that an offer has was taken. */
const isCoverTaken = ({ coverAnswer }: Pick<Offer, 'coverAnswer'>): boolean =>
  coverAnswer?.antwoord === 'overgenomen';

/** The offers that were taken to cover the neighbourhood of a location. */
export const coversAt = (
  { neighbourhood }: Pick<Location, 'neighbourhood'>,
  offers: Iterable<Offer>,
): Offer[] =>
  neighbourhood === undefined
    ? []
    : [...offers].filter((offer) => isCoverTaken(offer) && offer.coverAreas.includes(neighbourhood));

/** A cover that was taken and is still without an area. */
export const isCoverWaiting = (offer: Offer): boolean =>
  isCoverTaken(offer) && offer.coverAreas.length === 0 && offer.covers !== '';
