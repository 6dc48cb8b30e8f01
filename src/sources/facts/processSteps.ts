import stepsFile from '@data/process-steps.json';
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const texts = z.array(text);

/** What a plan can say of a step by itself. */
export const evidenceKinds = [
  'network',
  'locations',
  'agreements',
  'scale',
  'laid_down',
  'progress',
] as const;

const stepSchema = z.object({
  id: text,
  name: text,
  what: text,
  tips: z._default(texts, []),
  evidence: z.optional(z.enum(evidenceKinds)),
});
/** A step of a party's step plan. */
export type PartyStep = z.infer<typeof stepSchema>;

export const partyIds = [
  'gemeente',
  'corporatie',
  'zorgorganisatie',
  'zorgkantoor',
  'ontwikkelaar',
  'belegger',
] as const;
export type PartyId = (typeof partyIds)[number];

const blockSchema = z.object({ id: text, number: z.int(), name: text, does: texts });
export type Block = z.infer<typeof blockSchema>;

const groupSchema = z.object({
  id: text,
  name: text,
  /** The building blocks in which the group is at the table. */
  blocks: z.array(z.int()),
  brings: text,
  who: z.array(z.object({ id: text, name: text, kinds: texts })),
});
export type Group = z.infer<typeof groupSchema>;

const sourceSchema = z.object({
  id: text,
  title: text,
  short: text,
  date: z.optional(z.iso.date()),
  url: z.optional(z.url()),
});

/** Shape of data/process-steps.json. Each list names its source by id. */
export const processStepsFileSchema = z.object({
  sources: z.array(sourceSchema),
  /** The day it was taken over. */
  asOf: z.iso.date(),
  blocks: z.object({ source: text, items: z.array(blockSchema) }),
  plans: z.object({
    source: text,
    parties: z.array(z.object({ id: z.enum(partyIds), steps: z.array(stepSchema) })),
  }),
  groups: z.object({ source: text, items: z.array(groupSchema) }),
  tips: z.object({ source: text, items: texts }),
});

/** The building blocks, the step plans of six parties and who is needed when, in our own words. */
export const processSteps = processStepsFileSchema.parse(stepsFile);

const { plans, blocks, sources } = processSteps;

export const stepsOf = (party: PartyId): readonly PartyStep[] =>
  plans.parties.find(({ id }) => id === party)?.steps ?? [];

const names: ReadonlyMap<string, string> = new Map(
  [...blocks.items, ...plans.parties.flatMap(({ steps }) => steps)].map(({ id, name }) => [id, name]),
);

/** What a step or a block is called; undefined when no plan we know has it. */
export const stepName = (id: string | undefined): string | undefined =>
  id === undefined ? undefined : names.get(id);

export const sourceOf = (part: { source: string }) => sources.find(({ id }) => id === part.source);
