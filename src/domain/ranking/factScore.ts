import { homesIn, type Location } from '../location';
import { firmnessOf } from '../planningStatus';
import { type Criterion, highestScore } from './criterion';

/** What a score is measured against, and what only the map knows. */
export type RankingContext = {
  /** Homes at the largest location that is ranked. */
  largest: number;
  /** The last year that counts for the opgave. */
  horizon: number;
  /** The ids of partners that give care. */
  carePartners: ReadonlySet<string>;
  /** Metres to the nearest supermarket as the crow flies; undefined while nobody asked for amenities there. */
  supermarketAt: (location: Location) => number | undefined;
};

const firmnessScores = { hard: highestScore, zacht: highestScore / 2, ambtelijk: 0 };
const meetingScores = { inpandig: highestScore, nabij: highestScore / 2, geen: 0 };
const consentScores = { formele_toestemming: highestScore, intentie: highestScore / 2, geen_toestemming: 0 };

const whether = (is: boolean): number => (is ? highestScore : 0);

/** Whether all homes come in time; undefined while the year of any of them is not known. */
const comesInTime = ({ programme }: Location, horizon: number): number | undefined => {
  const years = programme.map(({ year }) => year);
  if (years.length === 0 || years.includes(undefined)) return undefined;
  return whether(years.every((year) => year !== undefined && year <= horizon));
};

/** 10 at the door, 0 at `within` metres and beyond. */
const nearness = (metres: number | undefined, within: number | undefined): number | undefined =>
  metres === undefined || within === undefined
    ? undefined
    : Math.max(0, highestScore * (1 - metres / within));

/** The score (0 to 10) that the plan gives a location on a criterion; undefined when the plan does not know. */
export const factScore = (
  location: Location,
  { fact, within }: Criterion,
  context: RankingContext,
): number | undefined => {
  switch (fact) {
    case 'by_hand':
      return undefined;
    case 'firmness':
      return firmnessScores[firmnessOf(location.planningStatus)];
    case 'size':
      return context.largest <= 0 ? 0 : highestScore * Math.max(0, homesIn(location) / context.largest);
    case 'in_time':
      return comesInTime(location, context.horizon);
    case 'municipal_land':
      return location.landOwner === undefined ? undefined : whether(location.landOwner === 'gemeente');
    case 'owner_agrees':
      return location.landConsent === undefined ? undefined : consentScores[location.landConsent];
    case 'care_partner':
      return whether(location.commitments.some(({ partnerId }) => context.carePartners.has(partnerId)));
    case 'meeting_room':
      return location.meetingRoom === undefined ? undefined : meetingScores[location.meetingRoom];
    case 'near_supermarket':
      return nearness(context.supermarketAt(location), within);
  }
};
