import { useEffect, useState } from 'react';
import type { MapView } from '@/map/mapContract';
import { openPlanNow } from '@/state/planStore';
import { startView } from './startView';

/** The start view of the map: undefined until it is known. */
export const useStartView = (): MapView | undefined => {
  const [view, setView] = useState<MapView>();
  useEffect(() => {
    const { planId, view: plan } = openPlanNow();
    void startView(planId, plan.header, plan.locations.values()).then(setView);
  }, []);
  return view;
};
