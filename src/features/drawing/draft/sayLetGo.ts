import { openPlanNow, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { draftText } from '@/text/draft';
import { announce } from '@/ui/announce';

let isFollowing = false;

/** Says that what was selected is let go. What was removed, and what makes room for a drawing, speaks for itself. */
export const sayLetGo = (): void => {
  if (isFollowing) return;
  isFollowing = true;
  useScreen.subscribe((next, before) => {
    if (next.selection === before.selection || next.selection.size > 0 || next.tool !== before.tool) return;
    if (usePlanState.getState().status !== 'open' || next.isPresenting !== before.isPresenting) return;
    const { locations } = openPlanNow().view;
    const left = [...before.selection].flatMap((id) => locations.get(id) ?? []);
    const [first] = left;
    if (first !== undefined) announce(draftText.letGo(first.name, left.length));
  });
};
