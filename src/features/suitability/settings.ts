import type { Whole } from '@/domain/records';
import { curveOf } from '@/domain/suitability/score';
import { type Suitability, startSuitability, suitabilityId } from '@/domain/suitability/suitability';
import { type PublishedPreset, publishedPresets } from '@/sources/facts/suitabilityPresets';
import type { PlanView } from '@/state/planView';
import { presetName } from '@/text/suitability';

/** The settings that a preset stands for, over the ones there are: what it leaves open stays as it is, but for the distances. */
export const settingsOfPreset = (
  { id, full, none, weights }: PublishedPreset,
  now: Suitability,
): Omit<Suitability, 'id'> => {
  const { id: _id, full: _full, none: _none, ...kept } = now;
  return {
    ...kept,
    name: presetName(id),
    preset: id,
    ...(full !== undefined && { full }),
    ...(none !== undefined && { none }),
    weights: Object.keys(weights).length === 0 ? now.weights : weights,
  };
};

const [first] = publishedPresets;

/** Until somebody chooses, the first preset is shown, without being kept in the plan. */
const start: Suitability =
  first === undefined
    ? startSuitability
    : { id: suitabilityId, ...settingsOfPreset(first, startSuitability) };

/** The settings of a plan, with the year that is looked at. */
export const settingsIn = ({
  suitability,
  header,
}: Pick<PlanView, 'suitability' | 'header'>): Suitability => {
  const { rest: _later, ...kept }: Whole<'suitability'> = suitability.get(suitabilityId) ?? start;
  return { ...kept, year: kept.year ?? header.target.horizon };
};

/** Whether there is anything to weigh with. */
export const isFilledIn = (settings: Suitability): boolean =>
  curveOf(settings) !== undefined && Object.values(settings.weights).some((weight) => weight > 0);
