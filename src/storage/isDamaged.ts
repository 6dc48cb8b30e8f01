import { salvage } from '@/document/salvage';
import { readUpdates } from './storedUpdates';

/** Whether an update of a stored document cannot be read. */
export const isDamaged = async (planId: string): Promise<boolean> =>
  salvage(await readUpdates(planId)).lost > 0;
