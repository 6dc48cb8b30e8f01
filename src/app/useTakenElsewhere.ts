import { useEffect } from 'react';
import type { Change } from '@/domain/change';
import { labelOfNumbersMet } from '@/domain/numbersMet';
import { notify } from '@/state/noticeStore';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { workspaceText } from '@/text/words';

/** Says so when a number typed here gave way to one that another tab typed at the same moment. */
const tellNumbersMet = async ({ numbersMet = [] }: Change): Promise<void> => {
  if (numbersMet.length === 0) return;
  const { editText } = await import('@/text/history');
  const { allLocations } = openPlanNow().view;
  for (const met of numbersMet) {
    notify(editText(labelOfNumbersMet(met, allLocations.get(met.locationId)?.name ?? '')), { lasting: true });
  }
};

/**
 * Says what another tab took away from whoever works here: a number, or the location that is selected, whose fields go
 * away.
 */
export const useTakenElsewhere = (): void => {
  const selectedId = useScreen(onlySelected);
  useEffect(() => onPlanChange((change) => void tellNumbersMet(change)), []);
  useEffect(() => {
    if (selectedId === null) return;
    let name = '';
    const noteName = () => {
      name = openPlanNow().view.locations.get(selectedId)?.name ?? name;
    };
    noteName();
    return onPlanChange(({ cause, locations }) => {
      noteName();
      const isRemoved = cause === 'elsewhere' && locations.deletes.includes(selectedId);
      if (isRemoved) notify(workspaceText.removedElsewhere(name), { lasting: true });
    });
  }, [selectedId]);
};
