import { splitLocation } from '@/domain/commands/splitLocation';
import { homesIn } from '@/domain/location';
import { type HomesShare, splitRecords } from '@/domain/shape/splitRecords';
import { uniqueName } from '@/domain/uniqueName';
import { areaOf } from '@/geo/measure';
import { splitShape } from '@/geo/verbs/splitShape';
import type { Line } from '@/map/mapContract';
import { openPlanNow, runOnPlan } from '@/state/planStore';
import { selectTogether } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { shapeText } from '@/text/shape';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';
import type { SurfaceLocation } from './selected';

/** Names for the pieces, each one free. */
const namer = (name: string): (() => string) => {
  const taken = new Set(Array.from(openPlanNow().view.allLocations.values(), (each) => each.name));
  return () => {
    const free = uniqueName(name, taken);
    taken.add(free);
    return free;
  };
};

/** Cuts a location along a line; afterwards its pieces are selected. Or says why the line cuts nothing. */
export const splitLocationBy = (
  location: SurfaceLocation,
  line: Line,
  share: HomesShare,
): string | undefined => {
  const split = splitShape(location.geometry, line.coordinates);
  if (!split.ok) return shapeText.whySplit[split.why];
  const pieces = splitRecords(
    location,
    split.pieces.map((geometry) => ({ geometry, area: areaOf(geometry) })),
    namer(location.name),
    share,
  );
  runOnPlan(() => splitLocation(location, pieces));
  selectTogether(
    pieces.map(({ id }) => id),
    'map',
  );
  const words = shapeText.didSplit(location.name, pieces.map(homesIn));
  notifyUndoable(words, common.undo);
  announce(words);
  return undefined;
};
