import planFile from '@data/practice/plan.json';
import { plots } from '@data/practice/plots.json';
import targetFile from '@data/practice/target.json';
import * as z from 'zod/mini';
import { type DemandSeries, demandSeriesSchema } from '@/domain/demand/demandSeries';
import { type Goal, goalSchema } from '@/domain/goal';
import { type Location, locationSchema } from '@/domain/location';
import { type Partner, partnerSchema } from '@/domain/partner';
import { type Plan, startDensity } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { type StockSite, stockSiteSchema } from '@/domain/stock/stockSite';
import { partnerId, practiceDetails, practicePromise } from './practiceDetails';
import { practiceProcess, practiceVotes } from './practiceProcess';

/** How the file writes a location, on one of the plots that the municipality's generator sets apart. */
const practiceLocationSchema = z.object({
  name: z.string(),
  plot: z.enum(Object.keys(plots)),
  neighbourhood: z.optional(z.string()),
  status: z.string(),
  intervention: z.optional(z.string()),
  priority: z.optional(z.string()),
  lines: z.array(z.array(z.union([z.string(), z.number()]))),
  partners: z._default(z.array(z.tuple([z.string(), z.string()])), []),
  places: z.optional(z.number()),
  notes: z.optional(z.string()),
});

const plotOf: Readonly<Record<string, unknown>> = plots;

const practiceLocations = z.array(practiceLocationSchema).parse(planFile.locations);

const locationOf = (practice: z.infer<typeof practiceLocationSchema>, index: number, now: string): Location =>
  locationSchema.parse({
    id: `00-oefenlocatie-${String(index + 1).padStart(2, '0')}`,
    name: practice.name,
    geometry: plotOf[practice.plot],
    neighbourhood: practice.neighbourhood,
    intervention: practice.intervention,
    planningStatus: practice.status,
    priority: practice.priority,
    intramuralPlaces: practice.places,
    notes: practice.notes,
    programme: practice.lines.map(([type, segment, count, year, completed], line) => ({
      id: `oefenregel-${index + 1}-${line + 1}`,
      type,
      segment,
      count,
      year,
      completed,
    })),
    votes: practiceVotes(practice.name),
    commitments: practice.partners
      .map(([key, level]) => ({
        partnerId: partnerId(key),
        level,
        ...practicePromise(practice.name, key, now),
      }))
      .sort((a, b) => (a.partnerId < b.partnerId ? -1 : 1)),
    ...practiceDetails(practice.name, index, now),
  });

const partners: Partner[] = Object.entries(planFile.partners)
  .map(([key, partner]) => partnerSchema.parse({ id: partnerId(key), ...partner }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const goals: Goal[] = planFile.goals.map((goal, index) =>
  goalSchema.parse({ id: `oefendoel-${index + 1}`, over: {}, within: {}, ...goal }),
);

const demand: DemandSeries[] = planFile.demand.map(({ years, ...series }, index) =>
  demandSeriesSchema.parse({
    id: `oefenvraag-${index + 1}`,
    ...series,
    years: years.map(([year, low, high]) => ({ year, low, high })),
  }),
);

const stock: StockSite[] = planFile.stock.map((site, index) =>
  stockSiteSchema.parse({
    id: `oefenaanbod-${index + 1}`,
    source: 'Inventarisatie Markerwaard (verzonnen)',
    asOf: '2026-01-01',
    ...site,
  }),
);

/** A filled, fictional plan under the given id, to play with. `now`: ISO, UTC. */
export const practicePlan = (id: string, now: string): Plan => {
  const locations = practiceLocations.map((practice, index) => locationOf(practice, index, now));
  return {
    ...pickRecords({}),
    id,
    name: 'Oefenplan (fictief)',
    area: { kind: 'practice', name: 'Oefengemeente Markerwaard (fictief)' },
    target: {
      horizon: targetFile.horizon,
      byType: { ...targetFile.byType },
      source: targetFile.source,
      asOf: targetFile.asOf,
    },
    settings: { density: startDensity },
    createdAt: now,
    updatedAt: now,
    partners,
    goals,
    demand,
    stock,
    locations,
    ...practiceProcess(locations, now),
  };
};
