import type { Action } from '../action';
import { type Agreement, isOpen, isSettled } from '../agreement';
import type { Decision } from '../decision';
import type { Location } from '../location';
import type { Meeting } from '../meeting';
import type { Commitment, Partner } from '../partner';
import type { Remark } from '../remark';
import { dotsOf } from '../vote';

/** What a list of outcomes is made from: the records of a plan, by id. */
export type OutcomeRecords = {
  locations: ReadonlyMap<string, Location>;
  partners: ReadonlyMap<string, Partner>;
  decisions: ReadonlyMap<string, Decision>;
  actions: ReadonlyMap<string, Action>;
  remarks: ReadonlyMap<string, Remark>;
};

export type Promised = { location: string } & (
  | { partner: string; level: Commitment['level'] }
  | { agreement: Agreement; parties: string[] }
);

/** What somebody does next: an action, or the next step of a location. */
export type NextStep = { what: string; date: string | undefined; locations: string[] };

/** What came of a meeting, or of all of them: for the besluitenlijst, on paper, as text or as a document. */
export type Outcomes = {
  meeting: Meeting | undefined;
  present: string[];
  decided: { decision: Decision; locations: string[] }[];
  promised: Promised[];
  /** Agreements not made yet, and remarks that nobody answered. */
  open: ({ location: string; agreement: Agreement } | { location: string | undefined; remark: Remark })[];
  /** Open actions and the next steps of locations, by who does them; those of nobody last. */
  next: { owner: string; steps: NextStep[] }[];
  answered: { remark: Remark; location: string | undefined }[];
  votes: { location: string; dots: number }[];
};

type Dated = { date?: string | undefined };

const isPromise = ({ level }: Commitment): boolean => level === 'toegezegd' || level === 'vastgelegd';

const byDate = (a: Dated, b: Dated): number => (a.date ?? '9999').localeCompare(b.date ?? '9999');

const promisedAt = (
  location: Location,
  partners: OutcomeRecords['partners'],
  isOfMeeting: (said: Dated) => boolean,
): Promised[] => {
  const nameOf = (id: string) => partners.get(id)?.name ?? [];
  return [
    ...location.commitments
      .filter((each) => isPromise(each) && isOfMeeting(each))
      .flatMap(({ partnerId, level, formerName }) =>
        [formerName ?? nameOf(partnerId)]
          .flat()
          .map((partner) => ({ location: location.name, partner, level })),
      ),
    ...location.agreements
      .filter((each) => isSettled(each) && isOfMeeting(each))
      .map((agreement) => ({
        location: location.name,
        agreement,
        parties: [...agreement.partnerIds.flatMap(nameOf), ...(agreement.formerPartners ?? [])],
      })),
  ];
};

const byOwner = (steps: readonly (NextStep & { owner: string })[]): Outcomes['next'] => {
  const owners = new Map<string, NextStep[]>();
  for (const { owner, ...step } of steps) owners.set(owner, [...(owners.get(owner) ?? []), step]);
  return [...owners]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nl'))
    .map(([owner, own]) => ({ owner, steps: own.sort(byDate) }));
};

const nextOf = ({ name, nextStep, nextStepBy = '', nextStepOn }: Location) =>
  nextStep === undefined ? [] : [{ owner: nextStepBy, what: nextStep, date: nextStepOn, locations: [name] }];

/**
 * Of one meeting the decisions of its day, and what was promised then or on a day that nobody wrote down; what is open and
 * comes next is that of the whole plan.
 */
export const outcomesOf = (records: OutcomeRecords, meeting?: Meeting): Outcomes => {
  const { locations, partners, decisions, actions, remarks } = records;
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => locations.get(id)?.name ?? []);
  const placeOf = ({ locationId }: Remark) => locations.get(locationId ?? '')?.name;
  const live = [...locations.values()].filter(({ priority }) => priority !== 'valt_af');
  const isOfMeeting = ({ date }: Dated) => meeting?.date === undefined || date === meeting.date;
  const mayBeOfMeeting = (said: Dated) => said.date === undefined || isOfMeeting(said);
  const said = [...remarks.values()].sort(byDate);
  return {
    meeting,
    present: [
      ...(meeting?.partnerIds ?? []).flatMap((id) => partners.get(id)?.name ?? []),
      ...(meeting?.formerPartners ?? []),
    ],
    decided: [...decisions.values()]
      .filter(isOfMeeting)
      .sort(byDate)
      .map((decision) => ({ decision, locations: namesOf(decision.locationIds) })),
    promised: live.flatMap((location) => promisedAt(location, partners, mayBeOfMeeting)),
    open: [
      ...live.flatMap((location) =>
        location.agreements.filter(isOpen).map((agreement) => ({ location: location.name, agreement })),
      ),
      ...said.filter(({ answer }) => answer === '').map((remark) => ({ location: placeOf(remark), remark })),
    ],
    next: byOwner([
      ...[...actions.values()]
        .filter(({ done }) => done === undefined)
        .map(({ name, owner, date, locationIds }) => ({
          owner,
          what: name,
          date,
          locations: namesOf(locationIds),
        })),
      ...live.flatMap(nextOf),
    ]),
    answered: said
      .filter(({ answer }) => answer !== '')
      .map((remark) => ({ remark, location: placeOf(remark) })),
    votes: live
      .map(({ name, votes }) => ({ location: name, dots: dotsOf(votes) }))
      .filter(({ dots }) => dots > 0)
      .sort((a, b) => b.dots - a.dots),
  };
};
