import { useEffect } from 'react';
import { readView, writeView } from '@/plans/lastView';
import { isOpen, showVariant, usePlan, usePlanState } from '@/state/planStore';

/** Shows the variant that was shown last on this device, and from then on keeps which one is. */
export const useKeptVariant = (): void => {
  const planId = usePlan((plan) => plan.planId);
  useEffect(() => {
    let isOver = false;
    let stop: () => void = () => undefined;
    const begin = async () => {
      const kept = await readView(planId).catch(() => undefined);
      if (isOver || !isOpen(planId)) return;
      if (kept?.variantId) showVariant(kept.variantId);
      stop = usePlanState.subscribe((now, before) => {
        if (now.status !== 'open' || before.status !== 'open' || now.planId !== planId) return;
        const { variantId } = now.view;
        if (before.view.variantId !== variantId) {
          void writeView({ planId, variantId }).catch(() => undefined);
        }
      });
    };
    void begin();
    return () => {
      isOver = true;
      stop();
    };
  }, [planId]);
};
