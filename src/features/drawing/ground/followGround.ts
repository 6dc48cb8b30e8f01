import type { Bounds } from '@/geo/bounds';
import { sizeOfBounds } from '@/geo/distance';
import { arrangeLayers } from '@/map/layers/layerList';
import type { GroundListener } from '@/map/mapContract';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import { widestParcelBox } from '@/sources/interfaces/parcels';
import { useLayers } from '@/state/layerStore';
import { currentMap } from '@/state/mapHandle';
import { isOpen, openPlanNow, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { useTrace } from '@/state/traceStore';
import { pickText } from '@/text/sources';
import { announce } from '@/ui/announce';
import { forgetGround, useGround } from './groundStore';

const parcelsShown = (): boolean => {
  const { layers, settings } = useLayers.getState();
  return arrangeLayers(layers, settings).some(({ id, isOn }) => id === 'parcels' && isOn);
};

/** Who draws corner by corner can snap to parcels and follow them, where they are on the map. */
const isWanted = (): boolean => {
  const { tool, snapshot } = useScreen.getState();
  if (snapshot !== null) return false;
  if (tool === 'parcel') return true;
  const isPractice = openPlanNow().view.header.area.kind === 'practice';
  return (tool === 'polygon' || tool === 'line') && (isPractice || parcelsShown());
};

const known = (ids: readonly string[]) => useGround.getState().parcels.filter(({ id }) => ids.includes(id));

const listener: GroundListener = {
  onOver: (ids, isByKeys) => {
    const over = known(ids);
    useGround.setState({ over });
    if (over.length > 0 && isByKeys) announce(pickText.over(over));
  },
  onGathered: (ids) => {
    const gathered = known(ids);
    void import('./gatherParcels').then(
      ({ gatherParcels }) => gatherParcels(gathered),
      () => undefined,
    );
  },
};

const handOver = (): void => {
  const { parcels } = useGround.getState();
  void currentMap()
    ?.hand()
    .then((hand) => hand?.showGround(parcels, listener));
};

let asking = new AbortController();
/** The box that the parcels were asked of; null while they are not wanted. */
let asked: string | null = null;

const drop = (): void => {
  asking.abort();
  asked = null;
  if (useGround.getState().parcels.length === 0) return;
  forgetGround();
  handOver();
};

const boxNow = (): Bounds | undefined => {
  const box = currentMap()?.bounds();
  if (box === undefined) return undefined;
  const { width, height } = sizeOfBounds(box);
  return Math.max(width, height) > widestParcelBox ? undefined : box;
};

/** Once per view that is at rest. Where the source cannot answer, a click asks it of one place, and says why. */
const look = async (): Promise<void> => {
  if (usePlanState.getState().status !== 'open' || !isWanted()) return drop();
  const box = boxNow();
  if (box === undefined) return drop();
  if (box.join() === asked) return;
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  asked = box.join();
  const { planId } = openPlanNow();
  const sources = await sourcesNow().catch(() => undefined);
  const answer = await sources?.parcels.within(box, { signal });
  if (signal.aborted || !isOpen(planId)) return;
  if (!answer?.ok) return drop();
  useGround.setState({ parcels: answer.value.parcels, from: answer.from, over: [] });
  handOver();
};

const turn = (): void => {
  const { way } = useTrace.getState();
  void currentMap()
    ?.hand()
    .then((hand) => hand?.trace(way));
};

let isFollowing = false;

/** Keeps the map told of the parcels in view, and of how borders are followed. */
export const followGround = (): void => {
  if (!isFollowing) {
    useScreen.subscribe((next, before) => {
      if (next.tool !== before.tool || next.inView !== before.inView || next.snapshot !== before.snapshot)
        void look();
    });
    useTrace.subscribe(turn);
  }
  isFollowing = true;
  // Another map than the one that was told.
  asked = null;
  void look();
  if (useTrace.getState().way !== 'off') turn();
};
