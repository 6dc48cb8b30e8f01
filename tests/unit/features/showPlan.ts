import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { followFilter } from '@/state/filtering';
import { useNotices } from '@/state/noticeStore';
import { closeDocument, openPlanNow, showDocument } from '@/state/planStore';
import { resetScreen, setScreen } from '@/state/screenStore';
import { searchableText } from '@/text/searchableText';

let stopFilter: () => void = () => undefined;

/** Opens a plan in the store as the app does, with nothing selected, no filter and no notices. */
export const showPlan = (plan: Plan): void => {
  stopFilter();
  closeDocument();
  resetScreen();
  useNotices.setState({ notices: [] });
  if (!showDocument(plan.id, openPlanDocument(documentOfPlan(plan)))) throw new Error('unreadable plan');
  stopFilter = followFilter(searchableText);
};

/** The same, with one location selected. */
export const showPlanAt = (plan: Plan, selectedId: string): void => {
  showPlan(plan);
  setScreen({ selection: new Set([selectedId]) });
};

/** A location of the open plan as it is now. */
export const locationNow = (id: string): Location => {
  const location = openPlanNow().view.locations.get(id);
  if (location === undefined) throw new Error(`no location ${id}`);
  return location;
};

/** A line of 24 geclusterde homes in sociale huur, with the given fields over it. */
export const exampleLine = (fields: Partial<ProgrammeLine> = {}): ProgrammeLine => ({
  id: 'regel-1',
  type: 'geclusterd',
  segment: 'sociale_huur',
  count: 24,
  completed: 0,
  owner: 'onbekend',
  building: 'onbekend',
  ...fields,
});

/** The texts of the notices on screen, oldest first. */
export const noticeTexts = (): string[] => useNotices.getState().notices.map(({ text }) => text);

/** Presses the button of the latest notice. */
export const pressNotice = (): void => {
  const action = useNotices.getState().notices.at(-1)?.action;
  if (action === undefined) throw new Error('no notice with a button');
  action.act();
};
