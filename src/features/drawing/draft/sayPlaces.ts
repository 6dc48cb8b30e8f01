import type { Position } from '@/domain/geometry';
import { holdsPoint } from '@/geo/holdsPoint';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { draftText } from '@/text/draft';
import { announce } from '@/ui/announce';
import { useGround } from '../ground/groundStore';

const rdOf = async (at: Position): Promise<readonly [number, number]> => {
  const { loadRd } = await import('@/geo/rd');
  return (await loadRd()).toRd(at);
};

const sayBegun = async (at: Position): Promise<void> => {
  const { tool } = useScreen.getState();
  if (tool !== 'rectangle' && tool !== 'circle') return;
  const rd = await rdOf(at);
  if (useScreen.getState().tool === tool) announce(draftText.begun[tool](rd));
};

const sayRested = async (at: Position): Promise<void> => {
  // The parcel under the crosshair is said already.
  if (useGround.getState().over.length > 0) return;
  const rd = await rdOf(at);
  if (usePlanState.getState().status !== 'open' || useScreen.getState().tool === 'select') return;
  const around = [...openPlanNow().view.locations.values()].find(
    ({ geometry }) => geometry !== undefined && geometry.type !== 'Point' && holdsPoint(geometry, at),
  );
  announce(draftText.crosshair(rd, around?.name));
};

/** Says where a shape is begun that is drawn in one go, and where the crosshair has come to rest. */
export const sayPlaces = (): void =>
  void currentMap()
    ?.hand()
    .then((hand) => {
      hand?.tellPlaces({
        onBegun: (at) => void sayBegun(at).catch(() => undefined),
        onRested: (at) => void sayRested(at).catch(() => undefined),
      });
    });
