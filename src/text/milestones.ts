import type { MilestoneKind } from '@/domain/milestone';

export const milestoneNames: Record<MilestoneKind, string> = {
  principebesluit: 'Principebesluit',
  planprocedure: 'Planprocedure',
  vergunning: 'Vergunning',
  start_bouw: 'Start bouw',
  oplevering: 'Oplevering',
};
