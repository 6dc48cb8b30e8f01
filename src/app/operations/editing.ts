import type { Taken } from '@/document/undoHistory';
import { removeLocation } from '@/domain/commands/removeLocation';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { type OpenPlan, openPlanNow, redo, run, undo } from '@/state/planStore';
import { type Screen, selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { common, locationText, whyNotText, workspaceText } from '@/text/words';
import { announce } from '@/ui/announce';
import { withEditName } from '../editNames';
import { selectedLocation } from '../selectedLocation';
import type { Operation } from './operation';

/** Removes the selected location, with a way back in the notice. Its drawer goes, and the focus with it: to the map. */
const removeSelected = (): void => {
  const location = selectedLocation(openPlanNow(), useScreen.getState());
  if (location === undefined) return;
  setScreen({ selectedId: null, startsTyping: false });
  run(() => removeLocation(location));
  currentMap()?.focus();
  notifyUndoable(locationText.removed(location.name), common.undo);
};

/** Says what undo or redo did; aloud when somebody else was there since, and it could do nothing. */
const say = (taken: Taken | undefined, words: (edit: string) => string, without: string): void => {
  if (taken === undefined) return;
  const { label, isDone } = taken;
  if (isDone) announce(withEditName(label, words, without));
  else notify(withEditName(label, workspaceText.changedSince, workspaceText.changedSince()));
};

/** Escape and Delete mean the shape in hand first. */
const withSelection = (plan: OpenPlan, screen: Screen): string | undefined => {
  if (screen.tool !== 'select') return whyNotText.drawing;
  return selectedLocation(plan, screen) === undefined ? whyNotText.nothingSelected : undefined;
};

export const undoEdit: Operation = {
  id: 'undo',
  label: common.undo,
  group: 'editing',
  icon: 'undo',
  shortcuts: ['Control+Z', 'Meta+Z'],
  reach: 'everywhere',
  whyNot: ({ history }) => (history.undo === undefined ? workspaceText.nothingToUndo : undefined),
  nameNow: ({ history }) => history.undo && withEditName(history.undo, workspaceText.undoOf, common.undo),
  run: () => say(undo(), workspaceText.undone, common.undo),
};

export const redoEdit: Operation = {
  id: 'redo',
  label: common.redo,
  group: 'editing',
  icon: 'redo',
  shortcuts: ['Control+Shift+Z', 'Control+Y', 'Meta+Shift+Z'],
  reach: 'everywhere',
  whyNot: ({ history }) => (history.redo === undefined ? workspaceText.nothingToRedo : undefined),
  nameNow: ({ history }) => history.redo && withEditName(history.redo, workspaceText.redoOf, common.redo),
  run: () => say(redo(), workspaceText.redone, common.redo),
};

export const removeSelection: Operation = {
  id: 'remove',
  label: locationText.remove,
  group: 'editing',
  icon: 'trash',
  shortcuts: ['Delete'],
  reach: 'map',
  whyNot: withSelection,
  run: removeSelected,
};

const deselect: Operation = {
  id: 'deselect',
  label: locationText.close,
  group: 'editing',
  icon: 'close',
  shortcuts: ['Escape'],
  reach: 'map',
  whyNot: withSelection,
  run: () => selectLocation(null),
};

export const editing = [undoEdit, redoEdit, removeSelection, deselect] as const;
