import * as z from 'zod/mini';
import { geometrySchema } from './geometry';
import { idSchema } from './ids';
import { shortageCauses } from './money/cover';
import { amountSchema, countSchema } from './numbers';
import { partnerKinds } from './partner';
import { defaultPlanningStatus, planningStatusSchema } from './planningStatus';

export const interventions = ['nieuwbouw', 'transformatie', 'herstructurering', 'bestaande_bouw'] as const;
export const priorities = ['kansrijk', 'onderzoek', 'valt_af'] as const;

/** Where the room to meet is: in the building, at walking distance (about 100 m), or nowhere. */
export const meetingRooms = ['inpandig', 'nabij', 'geen'] as const;
/** `niet_nodig`: all homes are on the ground floor. */
export const liftAnswers = ['ja', 'nee', 'niet_nodig'] as const;
export const wheelchairAnswers = ['ja', 'nee'] as const;
export const confidentialities = ['openbaar', 'vertrouwelijk'] as const;

export const yesNo = ['ja', 'nee'] as const;

/** Who owns the ground: words of this app. */
export const landOwners = [
  'gemeente',
  'corporatie',
  'zorgorganisatie',
  'ontwikkelaar',
  'particulier',
  'andere_overheid',
  'meerdere',
] as const;
/** How far the owner goes along: the grondpositie of DIWI (VNG). */
export const landConsents = ['geen_toestemming', 'intentie', 'formele_toestemming'] as const;
/** Doelgroepen of DIWI (VNG). */
export const targetGroups = [
  'regulier',
  'jongeren',
  'studenten',
  'ouderen',
  'gehandicapten_en_zorg',
  'grote_gezinnen',
] as const;
/** Knelpunten of Planmonitor Wonen; `geen`: somebody looked, and there are none. */
export const bottlenecks = [
  'ambtelijke_capaciteit',
  'bereikbaarheid',
  'flora_fauna',
  'geluidshinder',
  'grond_didam',
  'draagvlak',
  'nuts',
  'onrendabele_top',
  'spuitzones_milieu',
  'stikstof',
  'vervuilde_grond',
  'anders',
  'geen',
] as const;

export type Confidentiality = (typeof confidentialities)[number];

export const longestName = 200;
export const longestNotes = 20_000;
export const longestNeighbourhood = 200;
export const longestFact = 200;

const fact = z.string().check(z.minLength(1), z.maxLength(longestFact));
const said = z.optional(fact);
const quantity = z.nullable(z.number().check(z.nonnegative()));
/** Which source said it, as a code, and the day it was asked or is of. */
const asked = { source: fact, asOf: z.iso.date() };

/**
 * Where the geometry came from. A picked parcel or building brings what its register said of it on that day; the shape
 * may have been changed since.
 */
export const originSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drawn') }),
  z.object({ kind: z.literal('imported') }),
  z.object({
    kind: z.literal('parcel'),
    id: fact,
    /** Kadastrale aanduiding. */
    designation: fact,
    /** Kadastrale grootte, m2. */
    registeredArea: quantity,
    ...asked,
  }),
  z.object({
    kind: z.literal('building'),
    /** BAG identification. */
    id: fact,
    yearBuilt: z.nullable(z.int()),
    /** Gebruiksdoelen, as the register calls them. */
    uses: z.array(fact).check(z.maxLength(20)),
    /** Gebruiksoppervlakte of all units together, m2. */
    floorArea: quantity,
    ...asked,
  }),
]);
export type Origin = z.infer<typeof originSchema>;

/** What is kept of a location itself, apart from its id and the records in it. */
export const locationFieldsSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  /** Left out: it still seeks a place. */
  geometry: z.optional(geometrySchema),
  origin: z._default(originSchema, { kind: 'drawn' }),
  intervention: z._default(z.enum(interventions), 'nieuwbouw'),
  planningStatus: z._default(planningStatusSchema, defaultPlanningStatus),
  priority: z._default(z.enum(priorities), 'onderzoek'),
  /** Places in an institution (verblijf): never counted as homes. */
  intramuralPlaces: z._default(countSchema, 0),
  notes: z._default(z.string().check(z.maxLength(longestNotes)), ''),
  /** The name of the neighbourhood (buurt) it lies in, as its source says; left out when nobody knows. */
  neighbourhood: z.optional(z.string().check(z.minLength(1), z.maxLength(longestNeighbourhood))),
  /** What care and meeting ask of the building; left out while nobody knows. */
  meetingRoom: z.optional(z.enum(meetingRooms)),
  lift: z.optional(z.enum(liftAnswers)),
  wheelchair: z.optional(z.enum(wheelchairAnswers)),
  /** The number of zorggeschikte homes a care team needs here, as the care organisation said. */
  minimumScale: z.optional(countSchema),
  /** Floor area of the room to meet, m2. */
  meetingRoomArea: z.optional(countSchema),
  guestRoom: z.optional(z.enum(yesNo)),
  /** Half of the homes or more are for people of 55 and older: by agreement or allocation. */
  label55: z.optional(z.enum(yesNo)),
  /** Percent of the zorggeschikte homes let to people with an indication for the Wlz. */
  wlzShare: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  /** What comes next: what, who and when, each a field so that two people can fill them in. */
  nextStep: said,
  nextStepBy: said,
  nextStepOn: z.optional(z.iso.date()),
  /** Why it goes faster or slower than was planned, in words. */
  progressReason: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  /** The kinds of partners it still looks for. */
  seeks: z.optional(z.array(z.enum(partnerKinds))),
  landOwner: z.optional(z.enum(landOwners)),
  landConsent: z.optional(z.enum(landConsents)),
  policyRegime: said,
  targetGroups: z.optional(z.array(z.enum(targetGroups))),
  bottlenecks: z.optional(z.array(z.enum(bottlenecks))),
  /** What it meets of the lists of wishes in `data/concept-lists.json`. */
  conceptPoints: z.optional(z.array(idSchema).check(z.maxLength(200))),
  /** Who may see the plan. Left out: nobody said. */
  confidentiality: z.optional(z.enum(confidentialities)),
  /** Euros: what it costs, and what of that is not earned back (onrendabele top). */
  investment: z.optional(amountSchema),
  shortage: z.optional(amountSchema),
  shortageCauses: z.optional(z.array(z.enum(shortageCauses))),
  /** Name of the picture or sketch that is kept beside the plan (`plans/broughtFiles.ts`). */
  picture: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** Which record it is in the registers it came from, by register or column. */
  externalIds: z.optional(z.record(fact, fact)),
  /** The offer it came in with, whose that was, and when it was made: kept beside the origin of its shape. */
  offerId: z.optional(idSchema),
  offeredBy: said,
  offeredOn: z.optional(z.iso.date()),
  /** The location it stands in for: of the two only that one counts. */
  alternativeOf: z.optional(idSchema),
});
export type LocationFields = z.infer<typeof locationFieldsSchema>;
export type Intervention = LocationFields['intervention'];
export type Priority = LocationFields['priority'];
