import type { Analysis, Range } from '../analysis';
import { type TargetType, targetTypes } from '../housingType';
import type { Target } from '../target';
import { addToPlan } from './changeTopRecords';
import type { Command } from './command';

/** Which end of a range becomes the opgave. */
export type RangeEnd = keyof Range;

/** Makes what an analysis asks the opgave of the plan; a type it says nothing of has none then. */
export const adoptAnalysis = ({ name, horizon, byType, asOf }: Analysis, end: RangeEnd): Command => {
  const figures = (type: TargetType): number | null => byType[type]?.[end] ?? null;
  const target: Target = {
    horizon,
    byType: {
      geclusterd: figures('geclusterd'),
      zorggeschikt: figures('zorggeschikt'),
      nultreden: figures('nultreden'),
    },
    source: name,
    asOf,
  };
  return { label: { code: 'target_changed', subject: name }, edits: [{ record: 'plan', set: { target } }] };
};

/** Keeps the opgave as it is now among the analyses, so that it can be seen later what changed. */
export const keepTarget = (id: string, name: string, { horizon, byType, asOf, source }: Target): Command =>
  addToPlan('analysis', {
    id,
    name,
    horizon,
    byType: Object.fromEntries(
      targetTypes.flatMap((type) => {
        const homes = byType[type];
        return homes === null ? [] : [[type, { low: homes, high: homes }]];
      }),
    ),
    asOf,
    note: source,
  });
