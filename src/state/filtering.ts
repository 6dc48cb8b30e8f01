import type { Change } from '@/domain/change';
import { type FilterContext, isNoFilter, matches, noFilter } from '@/domain/filter';
import { compareIds } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { geometriesOf } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { placeOf } from './followChange';
import { onShownChange, usePlanState } from './planStore';
import type { PlanView } from './planView';
import { setScreen, useScreen } from './screenStore';
import { hasSignal, useSignals } from './signalStore';

type Words = (location: Location, partners: PlanView['partners']) => string;

/** What lets locations through but is not in the location itself. */
export const filterContext = (view: PlanView, words: Words): FilterContext => ({
  partners: view.partners,
  textOf: (location) => words(location, view.partners),
  hasSignal,
});

const viewNow = (): PlanView | undefined => {
  const state = usePlanState.getState();
  return state.status === 'open' ? state.view : undefined;
};

/** Whether a location is in what is looked at on the map; all are, until that is asked for or known. */
const isLookedAt = (location: Location): boolean => {
  const { isInViewOnly, inView } = useScreen.getState();
  if (!isInViewOnly || inView === null) return true;
  const box = boundsOf(geometriesOf([location]));
  if (box === null) return false;
  return box[0] <= inView[2] && box[2] >= inView[0] && box[1] <= inView[3] && box[3] >= inView[1];
};

/** All locations that the filter lets through; null without a filter. */
const filterAll = (view: PlanView, words: Words): readonly string[] | null => {
  const { filter, isInViewOnly } = useScreen.getState();
  if (isNoFilter(filter) && !isInViewOnly) return null;
  const context = filterContext(view, words);
  return view.locationIds.filter((id) => {
    const location = view.locations.get(id);
    return location !== undefined && matches(filter, location, context) && isLookedAt(location);
  });
};

/** The same after a change: only what it touched is looked at again. */
const filterTouched = (
  before: readonly string[],
  change: Change,
  view: PlanView,
  words: Words,
): readonly string[] => {
  const { filter } = useScreen.getState();
  const context = filterContext(view, words);
  const wasShown = (id: string) => before[placeOf(before, id)] === id;
  const gone = new Set(change.locations.deletes.filter(wasShown));
  const come = new Set<string>();
  for (const location of change.locations.puts) {
    const isShown = matches(filter, location, context) && isLookedAt(location);
    if (isShown !== wasShown(location.id)) (isShown ? come : gone).add(location.id);
  }
  if (gone.size + come.size === 0) return before;
  return [...before.filter((id) => !gone.has(id)), ...come].sort(compareIds);
};

/** Which locations a step of this user took out of what the filter lets through: a step may go in parts. */
const createGone = () => {
  let gone = new Set<string>();
  return (before: readonly string[], after: readonly string[], change: Change): number => {
    const { cause, goesOn, locations } = change;
    if (goesOn !== true) gone = new Set();
    if (cause !== 'edit' || before === after) return gone.size;
    const had = new Set(before);
    const has = new Set(after);
    for (const { id } of locations.puts) {
      if (has.has(id)) gone.delete(id);
      else if (had.has(id)) gone.add(id);
    }
    for (const id of locations.deletes) gone.delete(id);
    return gone.size;
  };
};

/**
 * Keeps `filteredIds` of the screen what the filter lets through, of the plan as it is. `words`: all that is said of a
 * location, in lower case. `onGone`: a step took so many locations out of it up to now, or none. Returns the function that stops it.
 */
export const followFilter = (words: Words, onGone?: (count: number) => void): (() => void) => {
  const all = () => {
    const view = viewNow();
    if (view !== undefined) setScreen({ filteredIds: filterAll(view, words) });
  };
  const stopScreen = useScreen.subscribe((screen, before) => {
    const isOtherView = screen.isInViewOnly && screen.inView !== before.inView;
    if (screen.filter !== before.filter || screen.isInViewOnly !== before.isInViewOnly || isOtherView) all();
  });
  const goneFrom = createGone();
  const stopPlan = onShownChange((change) => {
    const view = viewNow();
    const { filteredIds } = useScreen.getState();
    if (view === undefined || filteredIds === null) return;
    const { puts, deletes } = change.partners;
    if (puts.length + deletes.length > 0) all();
    else {
      const next = filterTouched(filteredIds, change, view, words);
      if (next !== filteredIds) setScreen({ filteredIds: next });
      onGone?.(goneFrom(filteredIds, next, change));
    }
  });
  // Signals come after the plan, and those of a neighbour can change too.
  const stopSignals = useSignals.subscribe(() => {
    if (useScreen.getState().filter.hasSignal === true) all();
  });
  all();
  return () => {
    stopScreen();
    stopPlan();
    stopSignals();
    setScreen({ filter: noFilter, isInViewOnly: false, filteredIds: null });
  };
};
