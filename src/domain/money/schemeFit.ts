import { type Location, newHomesIn } from '../location';

/** What the plan itself can say of what a scheme asks. */
export const schemeChecks = [
  'social_care_homes',
  'wlz_share_30',
  'wheelchair',
  'lift',
  'meeting_room',
  'homes_5',
  'shortage',
] as const;
export type SchemeCheck = (typeof schemeChecks)[number];
export type Fit = 'yes' | 'no' | 'unknown';

const answer = (isMet: boolean | undefined): Fit => (isMet === undefined ? 'unknown' : isMet ? 'yes' : 'no');

const checks: Record<SchemeCheck, (location: Location) => boolean | undefined> = {
  social_care_homes: ({ programme }) =>
    programme.some(
      ({ type, segment, count }) => type === 'zorggeschikt' && segment === 'sociale_huur' && count > 0,
    ),
  wlz_share_30: ({ wlzShare }) => (wlzShare === undefined ? undefined : wlzShare >= 30),
  wheelchair: ({ wheelchair }) => (wheelchair === undefined ? undefined : wheelchair === 'ja'),
  lift: ({ lift }) => (lift === undefined ? undefined : lift !== 'nee'),
  meeting_room: ({ meetingRoom }) => (meetingRoom === undefined ? undefined : meetingRoom !== 'geen'),
  homes_5: (location) => newHomesIn(location) >= 5,
  shortage: ({ shortage }) => (shortage === undefined ? undefined : shortage > 0),
};

/** Whether a location meets what is asked, as far as the plan says. Without a check only people can tell. */
export const fitOf = (location: Location, check: SchemeCheck | undefined): Fit =>
  check === undefined ? 'unknown' : answer(checks[check](location));

/** A scheme could fit when nothing that is known speaks against it; it never says that it will. */
export const schemeFit = (fits: readonly Fit[]): Fit => {
  if (fits.includes('no')) return 'no';
  return fits.includes('unknown') ? 'unknown' : 'yes';
};
