import type { Signal } from '@/domain/signals/signals';
import { sharedSurface } from '@/geo/verbs/sharedSurface';
import type { Surface } from '@/geo/verbs/surface';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { onShownChange, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { useSignals } from '@/state/signalStore';
import { shapeText } from '@/text/shape';
import { signalWords } from '@/text/signals';
import { cutOverlap, lyingOver } from './cutLocation';
import { type SurfaceLocation, selectedSurface } from './selected';

type Over = { location: SurfaceLocation; signal: Signal };

/** The selected location, when it lies over another and nobody said that this is right. */
const overNow = (): Over | undefined => {
  const location = usePlanState.getState().status === 'open' ? selectedSurface() : undefined;
  const signal = useSignals
    .getState()
    .byLocation.get(location?.id ?? '')
    ?.find(({ code, muted }) => code === 'overlap' && muted === undefined);
  return location && signal && { location, signal };
};

const show = (shapes: readonly Surface[]): void =>
  void currentMap()
    ?.hand()
    .then((hand) => hand?.showOverlap(shapes));

const sharedBy = (location: SurfaceLocation): Surface[] =>
  lyingOver(location).flatMap(({ geometry }) => sharedSurface(location.geometry, geometry) ?? []);

let seen: Over | undefined;
/** What was put into the plan just now. */
const fresh = new Set<string>();

const look = (): void => {
  const over = overNow();
  if (over?.location.geometry === seen?.location.geometry && over?.signal === seen?.signal) return;
  const wasOver = seen?.location.id === over?.location.id;
  seen = over;
  show(over === undefined ? [] : sharedBy(over.location));
  // Who chooses what lay there already need not hear of it.
  if (over === undefined || wasOver || !fresh.has(over.location.id)) return;
  notify(signalWords.overlap.reason(over.signal.values), {
    action: { label: shapeText.cutOverlap, act: () => cutOverlap(selectedSurface()) },
  });
};

/** Once all that follows a change has had its turn. */
const lookSoon = (): void => queueMicrotask(look);

let isFollowing = false;

/** Where the selected location lies over others is marked on the map; when it came to lie so, it is said at once. */
export const followOverlap = (): void => {
  if (!isFollowing) {
    onShownChange(({ locations }) => {
      for (const { id } of locations.puts) fresh.add(id);
      setTimeout(() => fresh.clear());
    });
    useScreen.subscribe((next, before) => {
      if (next.selection !== before.selection) lookSoon();
    });
    useSignals.subscribe(lookSoon);
  }
  isFollowing = true;
  // Another map than the one that was told.
  seen = undefined;
  look();
};
