import { useEffect } from 'react';
import { notify } from '@/state/noticeStore';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { workspaceText } from '@/text/words';

/** Says so when another tab removes the location that somebody is working on here: its fields go away. */
export const useRemovedElsewhere = (): void => {
  const selectedId = useScreen(onlySelected);
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
