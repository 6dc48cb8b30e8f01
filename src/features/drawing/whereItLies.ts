import { removeLocation } from '@/domain/commands/removeLocation';
import type { PlacedLocation } from '@/domain/placed';
import { centreOf } from '@/geo/measure';
import { loadNetherlands } from '@/geo/netherlands';
import { notifyWhile } from '@/state/noticeWhile';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { areaText } from '@/text/sources';
import { locationText } from '@/text/words';
import type { AbroadTest } from './liesOutside';
import { proposeMunicipality } from './proposeMunicipality';

/** Says so for as long as a location lies in another country, with the press that takes it off. False when it does not. */
const saysAbroad = ({ id, name }: PlacedLocation, isAbroad: AbroadTest): boolean => {
  const now = () => openPlanNow().view.locations.get(id);
  const isSo = (): boolean => {
    const geometry = now()?.geometry;
    return geometry !== undefined && isAbroad(centreOf(geometry));
  };
  if (!isSo()) return false;
  const remove = () => {
    const location = now();
    if (location !== undefined) run(() => removeLocation(location));
  };
  notifyWhile(isSo, areaText.abroad(name), { label: locationText.remove, act: remove });
  return true;
};

/** Looks where a new location lies: a point is drawn at once, so that only now can be said that it lies abroad. */
export const whereItLies = async (planId: string, location: PlacedLocation): Promise<void> => {
  const country = await loadNetherlands().catch(() => undefined);
  if (!isOpen(planId)) return;
  if (country === undefined || !saysAbroad(location, country.isAbroad))
    await proposeMunicipality(planId, location);
};
