import { type Suitability, startSuitability } from '../suitability/suitability';
import { addToPlan, changeInPlan } from './changeTopRecords';
import type { Command } from './command';

/**
 * Sets how the plan weighs what is near. What is undefined is taken off. `typing`: what goes on under one name is one step,
 * such as a weight that is being slid.
 */
export const changeSuitability = (
  known: Suitability | undefined,
  set: { [Field in keyof Omit<Suitability, 'id'>]?: Suitability[Field] | undefined },
  typing?: string,
): Command => {
  if (known !== undefined) return changeInPlan('suitability', known, set, typing);
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return addToPlan('suitability', { ...startSuitability, ...given });
};
