import { onShownChange, usePlanState } from './planStore';
import type { PlanView } from './planView';
import { useScreen } from './screenStore';
import { createSignalIndex, type SignalIndex } from './signalIndex';
import { dropSignals, showSignals } from './signalStore';

const viewNow = (): PlanView | undefined => {
  const state = usePlanState.getState();
  return state.status === 'open' ? state.view : undefined;
};

/** So many locations at a time, so that work goes on while a large plan is looked through. */
const atOnce = 500;

/** Looks through all locations, piece by piece; stops when `isWanted` says so. */
const fill = async (index: SignalIndex, isWanted: () => boolean): Promise<void> => {
  const ids = viewNow()?.locationIds ?? [];
  for (const phase of ['take', 'judge'] as const) {
    for (let from = 0; from < ids.length; from += atOnce) {
      const view = viewNow();
      if (view === undefined || !isWanted()) return;
      const piece = ids.slice(from, from + atOnce);
      if (phase === 'judge') index.judge(piece, view);
      else index.take(piece.map((id) => view.locations.get(id)).filter((each) => each !== undefined));
      if (ids.length > atOnce) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  if (isWanted()) showSignals(index.byLocation);
};

/**
 * Keeps the signals what the open plan and the outline of its municipality make them. `year`: the calendar year now.
 * Returns the function that stops it.
 */
export const followSignals = (year: number): (() => void) => {
  let index: SignalIndex;
  const begin = (): void => {
    const fresh = createSignalIndex({ year, outline: useScreen.getState().outline });
    index = fresh;
    void fill(fresh, () => index === fresh);
  };
  begin();
  const stopPlan = onShownChange((change) => {
    const view = viewNow();
    if (view !== undefined && index.follow(change, view)) showSignals();
  });
  const stopScreen = useScreen.subscribe(({ outline }, before) => {
    if (outline !== before.outline) begin();
  });
  return () => {
    stopPlan();
    stopScreen();
    index = createSignalIndex({ year, outline: null });
    dropSignals();
  };
};
