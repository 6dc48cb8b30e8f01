import { newId } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { type OfferParts, writeOffer } from '@/exchange/offers/writeOffer';
import { notify } from '@/state/noticeStore';
import { fileNameOf } from '@/text/fileNameOf';
import { makeOfferText } from '@/text/offers';
import { saveFile } from '@/ui/saveFile';

/** What was filled in of an offer. */
export type OfferDraft = Pick<
  OfferParts['bid'],
  'name' | 'role' | 'conditions' | 'asks' | 'covers' | 'coverAreas' | 'isComplete'
> & {
  validUntil: string;
};

type Against = { plan: Plan; at: string } | undefined;

/** Saves an offer as a file, with what is offered and where that started from. */
export const saveOffer = (
  { validUntil, ...draft }: OfferDraft,
  plan: Plan,
  basis: Against,
  ids: ReadonlySet<string>,
): void => {
  const now = new Date();
  const bid: OfferParts['bid'] = {
    ...draft,
    id: newId(),
    madeAt: now.toISOString(),
    ...(validUntil !== '' && { validUntil }),
    ...(basis !== undefined && { basisAt: basis.at }),
  };
  const text = writeOffer({ bid, plan, basis: basis?.plan, ids });
  const fileName = fileNameOf(makeOfferText.fileName(bid.name), now, 'geojson');
  saveFile(fileName, new Blob([text], { type: 'application/geo+json' }));
  notify(makeOfferText.saved(fileName), { lasting: true });
};
