import { z } from 'zod';
import { geometrySchema } from './geometry';
import { idSchema } from './ids';
import { countSchema } from './numbers';
import { commitmentSchema } from './partner';
import { defaultPlanningStatus, planningStatusSchema } from './planningStatus';
import { programmeLineSchema } from './programmeLine';

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

/** What is kept of a location itself, apart from its programme and commitments. */
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

/** A candidate site: a geometry and everything said about it. */
export const locationSchema = locationFieldsSchema.extend({
  id: idSchema,
  programme: z.array(programmeLineSchema).default([]),
  commitments: z.array(commitmentSchema).default([]),
});
export type Location = z.infer<typeof locationSchema>;
export type Intervention = Location['intervention'];
export type Priority = Location['priority'];

/** All homes of the programme, of every type and year. */
export const homesIn = (location: Pick<Location, 'programme'>): number =>
  location.programme.reduce((sum, line) => sum + line.count, 0);
