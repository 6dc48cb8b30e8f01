import { addGround } from '@/domain/commands/addGround';
import type { Geometry } from '@/domain/geometry';
import type { Origin } from '@/domain/location';
import { areaOf } from '@/geo/measure';
import { overlapOf } from '@/geo/overlapOf';
import { mergeShapes } from '@/geo/verbs/mergeShapes';
import { notify } from '@/state/noticeStore';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { shapeText } from '@/text/shape';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';
import { cutFrom } from './cutLocation';
import { surfaceWithId } from './selected';

/** From this share on it is in the location already. */
const isIn = 0.95;

/** Puts a picked parcel or building with a location; one that is in it already is taken out again. */
export const addPicked = (
  locationId: string,
  picked: { geometry: Geometry; origin: Origin; name: string },
): void => {
  const location = surfaceWithId(locationId);
  const { geometry } = picked;
  if (location === undefined || geometry.type === 'Point') {
    notify(shapeText.gone);
    return;
  }
  if (overlapOf(location.geometry, geometry) > isIn && areaOf(geometry) < areaOf(location.geometry) * isIn) {
    cutFrom(location, geometry);
    return;
  }
  const merged = mergeShapes([location.geometry, geometry]);
  if (merged === null) {
    notify(shapeText.impossible);
    return;
  }
  run(() => addGround(location, merged.shape, picked.origin));
  const words = shapeText.didAddPicked(picked.name, location.name, areaOf(merged.shape));
  notifyUndoable(words, common.undo);
  announce(words);
};
