import type { Accepted } from '../commands/answerOffer';
import type { Location } from '../location';
import type { Partner } from '../partner';
import { uniqueName } from '../uniqueName';
import type { OfferItem } from './compareOffer';
import type { Answer, Offer, Verdict } from './offer';
import { offeredNumbers } from './offeredNumbers';
import { type Adapted, takeItem } from './takeItem';

/** What was chosen for one location of an offer. */
export type Choice = { verdict: Verdict; reason: string; adapted: Adapted };

export type Answered = { item: OfferItem; choice: Choice };

/** What a choice makes of a location: what we have when it is declined, nothing when it goes. */
export const outcomeOf = (item: OfferItem, choice: Choice | undefined): Location | undefined => {
  if (choice === undefined || choice.verdict === 'afgewezen') return item.ours;
  if (item.takesAway) return undefined;
  return takeItem(item, choice.verdict === 'aangepast' ? choice.adapted : undefined);
};

/** What of an offer comes into the plan by the choices that were made. */
export const acceptOffer = (
  answered: readonly Answered[],
  { id, name, madeAt }: Pick<Offer, 'id' | 'name' | 'madeAt'>,
  offeredPartners: readonly Partner[],
  namesInPlan: Iterable<string>,
): Accepted => {
  const taken = new Set(namesInPlan);
  const added: Location[] = [];
  const updates: Accepted['updates'][number][] = [];
  const removedIds: string[] = [];
  for (const { item, choice } of answered) {
    const after = outcomeOf(item, choice);
    if (after === item.ours) continue;
    if (after === undefined) removedIds.push(item.theirs.id);
    else if (item.ours !== undefined) updates.push({ before: item.ours, after });
    else {
      const free = uniqueName(after.name, taken);
      taken.add(free);
      added.push({ ...after, name: free, offerId: id, offeredBy: name, offeredOn: madeAt.slice(0, 10) });
    }
  }
  const named = new Set(
    [...added, ...updates.map(({ after }) => after)].flatMap(({ commitments, agreements }) => [
      ...commitments.map(({ partnerId }) => partnerId),
      ...agreements.flatMap(({ partnerIds }) => partnerIds),
    ]),
  );
  return { added, updates, removedIds, partners: offeredPartners.filter((partner) => named.has(partner.id)) };
};

/** What is kept of the choices, and told to the sender. */
export const answersTo = (answered: readonly Answered[]): Answer[] =>
  answered.map(({ item, choice: { verdict, reason } }) => {
    const { theirs, offeredId, takesAway } = item;
    const numbers = offeredNumbers(item);
    return {
      locatie: theirs.id,
      ...(offeredId !== theirs.id && { aangeboden_als: offeredId }),
      naam: theirs.name,
      antwoord: verdict,
      reden: reason,
      ...(takesAway && { haalt_weg: true }),
      ...(Object.keys(numbers).length > 0 && { geboden: numbers }),
    };
  });
