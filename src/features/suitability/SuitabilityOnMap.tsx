import { useEffect } from 'react';
import { setLayer, useLayers } from '@/state/layerStore';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { startSquares } from './startSquares';
import { followSquares, suitabilityLayerId } from './suitabilityLayer';
import { WhyCard } from './WhyCard';

/** The explanation of a square over the map. The squares are counted as long as the kansenkaart is on. */
export const SuitabilityOnMap = () => {
  const planId = usePlan((plan) => plan.planId);
  const isOpen = useScreen((screen) => screen.showsSuitability);
  const isOn = useLayers(({ settings }) =>
    settings.some(({ id, isOn }) => id === suitabilityLayerId && isOn),
  );
  const isListed = useLayers(({ layers }) => layers.some(({ id }) => id === suitabilityLayerId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(followSquares, [planId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each plan anew
  useEffect(() => (isOn || isOpen ? startSquares() : undefined), [planId, isOn || isOpen]);
  useEffect(() => {
    if (isOpen && isListed) setLayer(suitabilityLayerId, { isOn: true });
  }, [isOpen, isListed]);
  useEffect(() => {
    if (!isOn) setScreen({ spot: null });
  }, [isOn]);
  return isOn ? <WhyCard /> : null;
};
