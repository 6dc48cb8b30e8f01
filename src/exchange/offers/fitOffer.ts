import type { Location } from '@/domain/location';
import { compareOffered, inOrder, type OfferedLocation, type OfferItem } from '@/domain/offers/compareOffer';
import type { Answer, Offer } from '@/domain/offers/offer';
import type { Partner } from '@/domain/partner';
import { isSameShape } from '@/geo/sameShape';
import type { Steps } from '../inSlices';
import { fitInside, fitPartners } from '../plan/fitIntoPlan';
import { matchLocations } from '../plan/matchLocations';
import { namedLocations } from '../plan/namedLocations';
import type { ReadLocation } from '../plan/readResult';

type OpenPlan = { locations: Iterable<Location>; partners: Iterable<Partner> };
type Part = { locations: readonly ReadLocation[]; partners: readonly Partner[] };
type Offered = { bid: { takesAway: readonly string[] }; offered: Part; basis?: Part };
/** The offer of the same sender that was answered before. */
type Earlier = Pick<Offer, 'id' | 'answers'>;

export type FittedOffer = {
  items: OfferItem[];
  /** Partners of the offer that our plan does not have. */
  partners: Partner[];
};

const nameKey = ({ name }: Location): string => name.trim().toLowerCase();

/** What we have of each offered location. What an earlier offer brought is known by what it was offered as, or by its name. */
function* matchOffered(
  theirs: readonly Location[],
  there: readonly Location[],
  earlier?: Earlier,
): Steps<(Location | undefined)[]> {
  const known = new Map(earlier?.answers.map(({ locatie, aangeboden_als }) => [aangeboden_als, locatie]));
  const byOurId = theirs.map((location) => ({ ...location, id: known.get(location.id) ?? location.id }));
  const matches = yield* matchLocations(byOurId, there);
  const taken = new Set(matches);
  const brought = there.filter(({ offerId }) => earlier !== undefined && offerId === earlier.id);
  const byName = new Map(
    brought.filter((each) => !taken.has(each)).map((location) => [nameKey(location), location]),
  );
  return theirs.map((location, index) => {
    const found = matches[index] ?? byName.get(nameKey(location));
    if (found !== undefined) byName.delete(nameKey(found));
    return found;
  });
}

const isIn = ({ antwoord, haalt_weg }: Answer): boolean => antwoord !== 'afgewezen' && haalt_weg !== true;

/**
 * An offer against our plan: each location with where it started from and what we have of it now, by the ids that we know
 * locations and partners by. What an earlier offer of the same sender brought and this one does not have, it takes back.
 */
export function* fitOffer(
  { bid, offered, basis }: Offered,
  open: OpenPlan,
  earlier?: Earlier,
): Steps<FittedOffer> {
  const there = [...open.locations];
  const theirs = namedLocations([...offered.locations]);
  const matches = yield* matchOffered(theirs, there, earlier);
  const { added, idInPlan } = fitPartners([...offered.partners, ...(basis?.partners ?? [])], open.partners);
  const partners = [...new Map(added.map((partner) => [partner.id, partner])).values()];
  const started = new Map(
    namedLocations([...(basis?.locations ?? [])]).map((location) => [location.id, location]),
  );
  const answers = new Map(earlier?.answers.map((answer) => [answer.locatie, answer]));
  const ourById = new Map(there.map((location) => [location.id, location]));
  const fitted = (location: Location, id: string): Location => ({
    ...location,
    ...fitInside(location, idInPlan),
    id,
  });
  const said = theirs.map((location, index): OfferedLocation => {
    const ours = matches[index];
    const id = ours?.id ?? location.id;
    const was = started.get(location.id);
    return {
      ours,
      theirs: fitted(location, id),
      offeredId: location.id,
      basis: was && fitted(was, id),
      earlier: answers.get(id),
    };
  });
  const stay = new Set(said.map(({ theirs: location }) => location.id));
  const away = bid.takesAway.flatMap((id): OfferedLocation[] => {
    const was = started.get(id);
    if (was === undefined || stay.has(id)) return [];
    const before = fitted(was, id);
    return [
      {
        ours: ourById.get(id),
        theirs: before,
        basis: before,
        offeredId: id,
        takesAway: 'asked',
        earlier: answers.get(id),
      },
    ];
  });
  const named = new Set([...stay, ...away.map(({ offeredId }) => offeredId)]);
  const back = (earlier?.answers ?? []).flatMap((answer): OfferedLocation[] => {
    const ours = ourById.get(answer.locatie);
    if (ours === undefined || ours.offerId !== earlier?.id || named.has(ours.id) || !isIn(answer)) return [];
    return [{ ours, theirs: ours, offeredId: ours.id, takesAway: 'left_out', earlier: answer }];
  });
  const items: OfferItem[] = [];
  for (const each of [...said, ...away, ...back]) {
    items.push(compareOffered(each, isSameShape));
    yield;
  }
  return { items: inOrder(items), partners };
}
