import { z } from 'zod';
import { geometrySchema } from './geometry';
import { countSchema } from './numbers';
import { defaultPlanningStatus, planningStatusSchema } from './planningStatus';

export const interventions = ['nieuwbouw', 'transformatie', 'herstructurering', 'bestaande_bouw'] as const;
export const priorities = ['kansrijk', 'onderzoek', 'valt_af'] as const;

export const longestName = 200;
export const longestNotes = 20_000;

const fact = z.string().min(1).max(200);
const quantity = z.number().nonnegative().nullable();
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
    yearBuilt: z.number().int().nullable(),
    /** Gebruiksdoelen, as the register calls them. */
    uses: z.array(fact).max(20),
    /** Gebruiksoppervlakte of all units together, m2. */
    floorArea: quantity,
    ...asked,
  }),
]);
export type Origin = z.infer<typeof originSchema>;

/** What is kept of a location itself, apart from its id and the records in it. */
export const locationFieldsSchema = z.object({
  name: z.string().min(1).max(longestName),
  geometry: geometrySchema,
  origin: originSchema.default({ kind: 'drawn' }),
  intervention: z.enum(interventions).default('nieuwbouw'),
  planningStatus: planningStatusSchema.default(defaultPlanningStatus),
  priority: z.enum(priorities).default('onderzoek'),
  /** Places in an institution (verblijf): never counted as homes. */
  intramuralPlaces: countSchema.default(0),
  notes: z.string().max(longestNotes).default(''),
});
export type LocationFields = z.infer<typeof locationFieldsSchema>;

export type Intervention = LocationFields['intervention'];
export type Priority = LocationFields['priority'];
