import { addCopies, copyOf } from '@/domain/commands/duplicateLocations';
import { isPlaced } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import { metresPerDegreeAt } from '@/geo/metresPerDegree';
import { normaliseGeometry } from '@/geo/normalise';
import { shiftGeometry } from '@/geo/shiftGeometry';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, runOnPlan } from '@/state/planStore';
import { selectTogether } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { shapeText } from '@/text/shape';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';
import { selectedNow } from './selected';

/** Between a location and its copy, in metres. */
const beside = 10;

/** The same locations again, to the east of where they are; after that the copies are selected. */
export const duplicateSelected = (): void => {
  const placed = selectedNow().filter(isPlaced);
  const bounds = boundsOf(placed.map(({ geometry }) => geometry));
  if (bounds === null) return;
  const [west, south, east] = bounds;
  const [perLon] = metresPerDegreeAt([west, south]);
  const shift = east - west + beside / perLon;
  const taken = new Set(Array.from(openPlanNow().view.allLocations.values(), ({ name }) => name));
  const copies = placed.map((location) => {
    const [lon, lat] = centreOf(location.geometry);
    const moved = shiftGeometry(location.geometry, [lon, lat], [lon + shift, lat]);
    const copy = copyOf(location, normaliseGeometry(moved) ?? moved, taken);
    taken.add(copy.name);
    return copy;
  });
  runOnPlan(() => addCopies(copies));
  selectTogether(
    copies.map(({ id }) => id),
    'map',
  );
  const [first, another] = copies;
  const words =
    first !== undefined && another === undefined
      ? shapeText.didDuplicate(first.name)
      : shapeText.didDuplicateMany(copies.length);
  notifyUndoable(words, common.undo);
  announce(words);
  onceLaidOut((map) => (first !== undefined ? map.reveal(first) : undefined));
};
