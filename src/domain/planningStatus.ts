import * as z from 'zod/mini';

/** Planologische status, code list of Planmonitor Wonen (2025), firmest first. */
export const planningStatuses = ['1A', '1B', '2A', '2B', '1C', '2C', '3', '4A', '4B', '5A', '5B'] as const;

export const planningStatusSchema = z.enum(planningStatuses);
export type PlanningStatus = z.infer<typeof planningStatusSchema>;

/** What a new location gets: seen by officials, with a place, not yet agreed by the board. */
export const defaultPlanningStatus: PlanningStatus = '5A';

/** How firm homes are. `gerealiseerd` is not a status: it is the part that has been delivered. */
export const firmnesses = ['gerealiseerd', 'hard', 'zacht', 'ambtelijk'] as const;
export type Firmness = (typeof firmnesses)[number];

const firmnessByStatus: Record<PlanningStatus, Exclude<Firmness, 'gerealiseerd'>> = {
  '1A': 'hard',
  '1B': 'hard',
  '2A': 'hard',
  '2B': 'hard',
  '1C': 'zacht',
  '2C': 'zacht',
  '3': 'zacht',
  '4A': 'zacht',
  '4B': 'zacht',
  '5A': 'ambtelijk',
  '5B': 'ambtelijk',
};

/** Hard, zacht or ambtelijk; `ambtelijk` is no plan capacity and is not delivered to the province. */
export const firmnessOf = (status: PlanningStatus): Exclude<Firmness, 'gerealiseerd'> =>
  firmnessByStatus[status];
