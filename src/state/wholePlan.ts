import { compareIds } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { documentNow, usePlanState } from './planStore';
import { finishStep } from './steps';

/**
 * The whole plan as it is on screen, in the midst of a large step too: of the records that are there, for reading twenty
 * thousand of them from the document again holds the page.
 */
export const planOnScreen = (): Plan | undefined => {
  const state = usePlanState.getState();
  if (state.status !== 'open') return undefined;
  const { header } = state.view;
  const records = pickRecords({ ...state.view, locations: state.view.allLocations });
  for (const list of Object.values<{ id: string }[]>(records)) list.sort((a, b) => compareIds(a.id, b.id));
  return { ...header, updatedAt: lastChanged() ?? header.updatedAt, ...records };
};

/** The whole plan as it is now, for an export. */
export const wholePlan = (): Plan | undefined => {
  finishStep();
  return planOnScreen();
};

/** When the open plan was last changed (ISO, UTC). */
export const lastChanged = (): string | undefined => documentNow()?.header()?.updatedAt;
