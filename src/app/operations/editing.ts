import type { Taken } from '@/document/undoHistory';
import { removeLocations } from '@/domain/commands/changeMany';
import { removeLocation } from '@/domain/commands/removeLocation';
import { hasShapeInHand } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { type OpenPlan, openPlanNow, run } from '@/state/planStore';
import { noSelection, type Screen } from '@/state/screen';
import { selectLocation, selectTogether, setScreen, useScreen } from '@/state/screenStore';
import { redo, undo } from '@/state/steps';
import { notifyUndoable } from '@/state/undoableNotice';
import { manyText } from '@/text/manyLocations';
import { common, drawingText, locationText, whyNotText, workspaceText } from '@/text/words';
import { announce } from '@/ui/announce';
import { withEditName } from '../editNames';
import { selectedLocations } from '../selectedLocation';
import type { Operation } from './operation';

/** Removes the selected location, with a way back in the notice. Its drawer goes, and the focus with it: to the map. */
const removeSelected = (): void => {
  const locations = selectedLocations(openPlanNow(), useScreen.getState());
  const [location] = locations;
  if (location === undefined) return;
  setScreen({ selection: noSelection, startsTyping: false });
  run(() => (locations.length === 1 ? removeLocation(location) : removeLocations(locations)));
  currentMap()?.focus();
  const words =
    locations.length === 1 ? locationText.removed(location.name) : manyText.removed(locations.length);
  notifyUndoable(words, common.undo);
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
  if (screen.isPresenting) return whyNotText.presenting;
  if (screen.tool !== 'select') return whyNotText.drawing;
  return selectedLocations(plan, screen).length === 0 ? whyNotText.nothingSelected : undefined;
};

/** While something is drawn, undo and redo are of its corners: never of the location before it. */
const isDrawing = ({ tool }: Screen): boolean => hasShapeInHand(tool);

const stepCorner = (step: 'undoCorner' | 'redoCorner', without: string): void => {
  if (!currentMap()?.[step]()) notify(without);
};

export const undoEdit: Operation = {
  id: 'undo',
  label: common.undo,
  group: 'editing',
  icon: 'undo',
  shortcuts: ['Control+Z', 'Meta+Z'],
  reach: 'everywhere',
  whyNot: ({ history }, screen) =>
    history.undo === undefined && !isDrawing(screen) ? workspaceText.nothingToUndo : undefined,
  nameNow: ({ history }, screen) => {
    if (isDrawing(screen)) return drawingText.undoCorner;
    return history.undo && withEditName(history.undo, workspaceText.undoOf, common.undo);
  },
  run: () => {
    if (isDrawing(useScreen.getState())) stepCorner('undoCorner', drawingText.noCorner);
    else say(undo(common.undo), workspaceText.undone, common.undo);
  },
};

export const redoEdit: Operation = {
  id: 'redo',
  label: common.redo,
  group: 'editing',
  icon: 'redo',
  shortcuts: ['Control+Shift+Z', 'Control+Y', 'Meta+Shift+Z'],
  reach: 'everywhere',
  whyNot: ({ history }, screen) =>
    history.redo === undefined && !isDrawing(screen) ? workspaceText.nothingToRedo : undefined,
  nameNow: ({ history }, screen) => {
    if (isDrawing(screen)) return drawingText.redoCorner;
    return history.redo && withEditName(history.redo, workspaceText.redoOf, common.redo);
  },
  run: () => {
    if (isDrawing(useScreen.getState())) stepCorner('redoCorner', drawingText.noCornerAgain);
    else say(redo(common.redo), workspaceText.redone, common.redo);
  },
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

/** Also with the keyboard elsewhere than on the map. */
const stopDrawing: Operation = {
  id: 'stop_drawing',
  label: drawingText.stop,
  group: 'editing',
  icon: 'close',
  shortcuts: ['Escape'],
  reach: 'outside_fields',
  whyNot: (_plan, { tool, isPresenting }) =>
    tool === 'select' || isPresenting ? whyNotText.notDrawing : undefined,
  run: () => {
    currentMap()?.dropShape();
    setScreen({ tool: 'select', shapeInHand: null });
    currentMap()?.focus();
  },
};

/** All that the filter of the list shows. */
const selectAll: Operation = {
  id: 'selectAll',
  label: manyText.selectAll,
  group: 'editing',
  icon: 'select',
  shortcuts: ['Control+A', 'Meta+A'],
  reach: 'outside_fields',
  whyNot: ({ view }, { tool, filteredIds }) => {
    if (tool !== 'select') return whyNotText.drawing;
    return (filteredIds ?? view.locationIds).length === 0 ? whyNotText.nothingToSelect : undefined;
  },
  run: () => {
    const ids = useScreen.getState().filteredIds ?? openPlanNow().view.locationIds;
    selectTogether(ids, 'table');
    announce(manyText.selected(ids.length));
  },
};

export const editing = [undoEdit, redoEdit, selectAll, removeSelection, deselect, stopDrawing] as const;
