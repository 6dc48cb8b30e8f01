import { headerThatLeaves } from '@/domain/leaving/chosenPart';
import { givenChoice } from '@/domain/leaving/partChoice';
import { withoutFields } from '@/domain/leaving/withoutFields';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { writeGeoJsonWith } from '../formats/geojson/writeGeoJson';
import { featureInFile } from '../plan/writeFeature';
import {
  type Answers,
  answerMember,
  answersToFile,
  type Bid,
  basisMember,
  bidToFile,
  offerMember,
} from './offerMembers';

/** What is of a person or of money stays with who makes the file, and so do pictures. */
const kept = { ...givenChoice, withPersonal: false };

/** What a planner keeps for the own plan. */
const bare = (location: Location): Location => ({
  ...withoutFields('location', location, kept),
  mutedSignals: [],
  scores: [],
  variantParts: [],
  variantLines: [],
});

/** A plan with these locations alone, and the partners that they name. */
const partOf = (plan: Plan, locations: readonly Location[]): Plan => {
  const named = new Set(
    locations.flatMap(({ commitments, agreements }) => [
      ...commitments.map(({ partnerId }) => partnerId),
      ...agreements.flatMap(({ partnerIds }) => partnerIds),
    ]),
  );
  return {
    ...headerThatLeaves(plan, kept),
    ...pickRecords({}),
    locations: locations.map(bare),
    partners: plan.partners
      .filter(({ id }) => named.has(id))
      .map((partner) => withoutFields('partner', partner, kept)),
  };
};

const partnersOf = (plans: readonly Plan[]): Map<string, Partner> =>
  new Map(plans.flatMap(({ partners }) => partners.map((partner) => [partner.id, partner] as const)));

/** What an offer is made of: the own copy, the version it started from, and the locations that go along. */
export type OfferParts = {
  bid: Omit<Bid, 'takesAway'>;
  plan: Plan;
  basis: Plan | undefined;
  /** Of the locations that go along; one that only the basis has is taken away. */
  ids: ReadonlySet<string>;
};

/**
 * An offer as a file: our own GeoJSON, with what the offer says of itself and its locations as they were where it started.
 * The same offer gives the same text.
 */
export const writeOffer = ({ bid, plan, basis, ids }: OfferParts): string => {
  const partners = partnersOf(basis === undefined ? [plan] : [basis, plan]);
  const before = (basis?.locations ?? []).filter(({ id }) => ids.has(id));
  const offered = plan.locations.filter(({ id }) => ids.has(id));
  const stay = new Set(offered.map(({ id }) => id));
  const takesAway = before.map(({ id }) => id).filter((id) => !stay.has(id));
  return writeGeoJsonWith(partOf(plan, offered), {
    [offerMember]: bidToFile({ ...bid, takesAway }),
    ...(basis !== undefined && {
      [basisMember]: before.map((location) => featureInFile(bare(location), partners)),
    }),
  });
};

/** An answer as a file: what became of each part, and the locations that were taken as they are now. */
export const writeAnswer = (answers: Answers, plan: Plan): string => {
  const taken = new Set(
    answers.answers
      .filter(({ antwoord, haalt_weg }) => antwoord !== 'afgewezen' && !haalt_weg)
      .map(({ locatie }) => locatie),
  );
  return writeGeoJsonWith(
    partOf(
      plan,
      plan.locations.filter(({ id }) => taken.has(id)),
    ),
    { [answerMember]: answersToFile(answers) },
  );
};
