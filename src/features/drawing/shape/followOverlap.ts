import type { Signal } from '@/domain/signals/signals';
import { sharedSurface } from '@/geo/verbs/sharedSurface';
import type { Surface } from '@/geo/verbs/surface';
import { currentMap } from '@/state/mapHandle';
import { notifyWhile } from '@/state/noticeWhile';
import { onShownChange, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { useSignals } from '@/state/signalStore';
import { shapeText } from '@/text/shape';
import { signalText, signalWords } from '@/text/signals';
import { cutOverlap, lyingOver } from './cutLocation';
import { type SurfaceLocation, selectedSurface, surfaceWithId } from './selected';

type Over = { location: SurfaceLocation; signal: Signal };

/** The selected location, when it lies over another and nobody said that this is right. An audience need not see it. */
const overNow = (): Over | undefined => {
  const { isPresenting, snapshot } = useScreen.getState();
  const isWorkedOn = usePlanState.getState().status === 'open' && !isPresenting && snapshot === null;
  const location = isWorkedOn ? selectedSurface() : undefined;
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

let seen: Over | undefined;
/** The locations over which it lies. */
let others: readonly SurfaceLocation[] = [];
/** What was put into the plan just now. */
const fresh = new Set<string>();

const isSame = (over: Over): boolean =>
  over.location.geometry === seen?.location.geometry &&
  over.signal === seen?.signal &&
  others.every(({ id, geometry }) => surfaceWithId(id)?.geometry === geometry);

const look = (): void => {
  const over = overNow();
  if (over === undefined && seen === undefined) return;
  if (over !== undefined && isSame(over)) return;
  const wasOver = seen?.location.id === over?.location.id;
  seen = over;
  others = over === undefined ? [] : lyingOver(over.location);
  show(others.flatMap(({ geometry }) => (over && sharedSurface(over.location.geometry, geometry)) ?? []));
  // Who chooses what lay there already need not hear of it.
  if (over === undefined || wasOver || !fresh.has(over.location.id)) return;
  const { id, name } = over.location;
  const isOver = () => {
    const location = surfaceWithId(id);
    if (location === undefined || location.mutedSignals.some((muted) => muted.id === 'overlap')) return false;
    return lyingOver(location).length > 0;
  };
  notifyWhile(isOver, signalText.at(name, signalWords.overlap.reason(over.signal.values)), {
    label: shapeText.cutOverlap,
    act: () => cutOverlap(surfaceWithId(id)),
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
      lookSoon();
    });
    useScreen.subscribe((next, before) => {
      const isOther =
        next.selection !== before.selection ||
        next.isPresenting !== before.isPresenting ||
        next.snapshot !== before.snapshot;
      if (isOther) lookSoon();
    });
    useSignals.subscribe(lookSoon);
  }
  isFollowing = true;
  // Another map than the one that was told.
  seen = undefined;
  others = [];
  look();
};
