import { isoDay } from '@/domain/isoDay';
import type { OfferItem, Part } from '@/domain/offers/compareOffer';
import type { Offer } from '@/domain/offers/offer';
import type { PlanHeader } from '@/domain/plan';
import type { ReadOffer } from '@/exchange/offers/readOffer';
import { areaName } from '@/text/codes';
import { offersText } from '@/text/offerAnswers';

/** What one has to know of an offer; `asks`: nothing of it is processed without a yes. */
export type Warning = { text: string; asks: boolean };

type OfferRead = Extract<ReadOffer, { kind: 'offer' }>;

/** The earlier offer that this one takes the place of: of the same number, or of the same sender. */
export const earlierOf = ({ bid }: OfferRead, offers: Iterable<Offer>): Offer | undefined => {
  const all = [...offers];
  const isSender = ({ name, role }: Offer) =>
    role === bid.role && name.trim().toLowerCase() === bid.name.trim().toLowerCase();
  return all.find(({ id }) => id === bid.id) ?? all.find(isSender);
};

/** Whether an offer says that it covers an area. */
export const hasCover = ({ covers, coverAreas }: Pick<Offer, 'covers' | 'coverAreas'>): boolean =>
  covers !== '' || coverAreas.length > 0;

/** What we changed since the version that the offer started from. */
const isOurs = ({ state }: Part): boolean => state === 'ours' || state === 'clash';

const { warnings } = offersText;

export const warningsOf = (
  read: OfferRead,
  plan: Pick<PlanHeader, 'id' | 'area'>,
  earlier: Offer | undefined,
  items: readonly OfferItem[],
  today: Date,
): Warning[] => {
  const { bid, offered, basis, repeated } = read;
  const found: Warning[] = [];
  if (offered.kind === 'plan') {
    const { header } = offered;
    const [theirs, ours] = [areaName(header.area), areaName(plan.area)];
    if (theirs !== ours) found.push({ text: warnings.otherArea(theirs), asks: true });
    else if (header.id !== plan.id) found.push({ text: warnings.otherPlan(header.name), asks: true });
  }
  if (earlier !== undefined && earlier.madeAt > bid.madeAt) {
    found.push({ text: warnings.older(earlier.madeAt), asks: true });
  } else if (earlier !== undefined && earlier.madeAt === bid.madeAt) {
    found.push({ text: warnings.again(earlier.takenAt), asks: true });
  }
  if (bid.validUntil !== undefined && bid.validUntil < isoDay(today)) {
    found.push({ text: warnings.expired(bid.validUntil), asks: false });
  }
  if (basis === undefined) found.push({ text: warnings.noBasis, asks: false });
  const moved = items.filter(({ parts, basis: was }) => was !== undefined && parts.some(isOurs)).length;
  if (bid.basisAt !== undefined && moved > 0) {
    found.push({ text: warnings.olderCopy(bid.basisAt, moved), asks: false });
  }
  if (repeated > 0) found.push({ text: warnings.repeated(repeated), asks: true });
  const notes = offered.notes.length + (basis?.notes.length ?? 0);
  if (notes > 0) found.push({ text: warnings.notes(notes), asks: true });
  return found;
};
