import file from '@data/practice/locationsInFull.json';
import * as z from 'zod/mini';

/** Days from the day the plan is made; null: no date. */
const days = z.nullable(z.number());
const fields = z.record(z.string(), z.unknown());

/** Agreements, milestones, next steps and promises of the practice plan, by the name of the location. All invented. */
const detailsSchema = z.looseObject({
  name: z.string(),
  nextStep: z.optional(z.tuple([z.string(), z.string(), days])),
  commitments: z._default(z.record(z.string(), fields), {}),
  milestones: z._default(z.record(z.string(), z.array(z.union([days, z.string()]))), {}),
  agreements: z._default(z.array(z.tuple([z.string(), z.string(), z.array(z.string()), days, fields])), []),
});
type Details = z.infer<typeof detailsSchema>;

const byName = new Map(
  file.locations.map((each) => {
    const details = detailsSchema.parse(each);
    return [details.name, details] as const;
  }),
);

const dayLength = 24 * 60 * 60 * 1000;
const dateFrom = (now: string) => (offset: unknown) =>
  typeof offset === 'number'
    ? new Date(Date.parse(now) + offset * dayLength).toISOString().slice(0, 10)
    : undefined;

export const partnerId = (key: string): string => `oefenpartner-${key}`;

const agreementsOf = ({ agreements }: Details, location: number, dateOf: ReturnType<typeof dateFrom>) =>
  agreements.map(([subject, state, partners, offset, more], index) => ({
    id: `oefenafspraak-${location + 1}-${index + 1}`,
    subject,
    state,
    partnerIds: partners.map(partnerId),
    date: dateOf(offset),
    ...more,
  }));

/** All that is said of a practice location besides its programme; dates lie around `now`. */
export const practiceDetails = (name: string, index: number, now: string): Record<string, unknown> => {
  const details = byName.get(name);
  if (details === undefined) return {};
  const dateOf = dateFrom(now);
  const { name: _name, nextStep, commitments: _commitments, milestones, agreements: _, ...said } = details;
  return {
    ...said,
    ...(nextStep && { nextStep: nextStep[0], nextStepBy: nextStep[1], nextStepOn: dateOf(nextStep[2]) }),
    milestones: Object.entries(milestones)
      .map(([id, [planned, done, body]]) => ({ id, planned: dateOf(planned), done: dateOf(done), body }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    agreements: agreementsOf(details, index, dateOf),
  };
};

/** What a partner promises there, in full. */
export const practicePromise = (name: string, partner: string, now: string): Record<string, unknown> => {
  const { date, ...promise } = byName.get(name)?.commitments[partner] ?? {};
  return { ...promise, date: dateFrom(now)(date) };
};
