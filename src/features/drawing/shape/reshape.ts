import { moveLocation } from '@/domain/commands/changeLocation';
import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';

/** Gives a location another shape, and says so with a way back. */
export const reshape = (location: Location, geometry: Geometry, words: string): void => {
  run(() => moveLocation(location, geometry));
  notifyUndoable(words, common.undo);
  announce(words);
};
