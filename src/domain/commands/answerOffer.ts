import type { Location } from '../location';
import type { Answer, Offer } from '../offers/offer';
import type { Partner } from '../partner';
import type { Command } from './command';
import { editOf, editsFor } from './editsFor';
import { importRecords, type Update } from './importPlan';

/** What of an offer comes into the plan. Ids and names of what is added must be free. */
export type Accepted = {
  added: readonly Location[];
  updates: readonly Update[];
  /** Locations that the offer took away. */
  removedIds: readonly string[];
  partners: readonly Partner[];
};

/** Earlier answers, each replaced by the newer one to the same location. */
const joinAnswers = (earlier: readonly Answer[], later: readonly Answer[]): Answer[] => {
  const answers = new Map(earlier.map((answer) => [answer.locatie, answer]));
  for (const answer of later) answers.set(answer.locatie, answer);
  return [...answers.values()];
};

/**
 * Takes what was accepted of an offer into the plan and keeps what was answered, as one step of undo. An earlier offer of
 * the same sender becomes this one, part by part.
 */
export const answerOffer = (
  offer: Offer,
  { added, updates, removedIds, partners }: Accepted,
  earlier: Offer | undefined,
): Command => {
  const taken = importRecords({ locations: [...added], partners: [...partners] }, updates);
  const record: Offer = {
    ...offer,
    id: earlier?.id ?? offer.id,
    answers: joinAnswers(earlier?.answers ?? [], offer.answers),
  };
  return {
    label: {
      code: 'offer_answered',
      subject: offer.name,
      count: added.length + updates.length + removedIds.length,
    },
    edits: [
      ...taken.edits,
      ...removedIds.map((id) => editOf('location', id, null)),
      ...editsFor('offer', record),
    ],
  };
};
