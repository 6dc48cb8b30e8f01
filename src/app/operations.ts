import type { Taken } from '@/document/undoHistory';
import { removeLocation } from '@/domain/commands/removeLocation';
import type { MapTool } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { type OpenPlan, openPlanNow, redo, run, undo } from '@/state/planStore';
import { type Screen, selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { common, drawingText, locationText, workspaceText } from '@/text/words';
import { announce } from '@/ui/announce';
import type { IconName } from '@/ui/Icon';
import { withEditName } from './editNames';

/** Where the keys of a shortcut work: anywhere outside text fields, or only with the map in hand. */
type Reach = 'everywhere' | 'map';

/** One thing the user can do. Toolbar, top bar and shortcuts all read this list. */
export type Operation = {
  id: 'undo' | 'redo' | 'remove' | 'search' | 'deselect' | MapTool;
  label: string;
  icon: IconName;
  /** Keys in the notation of aria-keyshortcuts; the first is the one to show. */
  shortcuts: readonly string[];
  reach: Reach;
  isAvailable: (plan: OpenPlan, screen: Screen) => boolean;
  /** More precise than the label, for the tooltip: what exactly would be undone. */
  detail?: (plan: OpenPlan) => string;
  run: () => void;
};

/** Switches to a tool and puts the keyboard on the map, so that Enter and Escape reach the shape. */
export const chooseTool = (tool: MapTool): void => {
  if (tool !== 'select') setScreen({ tool, selectedId: null, shapeInHand: null });
  else setScreen({ tool, shapeInHand: null });
  currentMap()?.focus();
};

/** Removes the selected location, with a way back in the notice. Its drawer goes, and the focus with it: to the map. */
export const removeSelected = (): void => {
  const { selectedId } = useScreen.getState();
  const location = selectedId === null ? undefined : openPlanNow().view.locations.get(selectedId);
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

const tool = (id: MapTool, icon: IconName, shortcut: string): Operation => ({
  id,
  label: drawingText[id],
  icon,
  shortcuts: [shortcut],
  reach: 'map',
  isAvailable: () => true,
  run: () => chooseTool(id),
});

export const operations: readonly Operation[] = [
  tool('select', 'select', 'S'),
  tool('polygon', 'polygon', 'V'),
  tool('rectangle', 'rectangle', 'R'),
  tool('point', 'point', 'P'),
  tool('parcel', 'parcel', 'K'),
  tool('building', 'building', 'B'),
  {
    id: 'undo',
    label: common.undo,
    icon: 'undo',
    shortcuts: ['Control+Z', 'Meta+Z'],
    reach: 'everywhere',
    isAvailable: ({ history }) => history.undo !== undefined,
    detail: ({ history }) =>
      history.undo === undefined
        ? workspaceText.nothingToUndo
        : withEditName(history.undo, workspaceText.undoOf, common.undo),
    run: () => say(undo(), workspaceText.undone, common.undo),
  },
  {
    id: 'redo',
    label: common.redo,
    icon: 'redo',
    shortcuts: ['Control+Shift+Z', 'Control+Y', 'Meta+Shift+Z'],
    reach: 'everywhere',
    isAvailable: ({ history }) => history.redo !== undefined,
    detail: ({ history }) =>
      history.redo === undefined
        ? common.redo
        : withEditName(history.redo, workspaceText.redoOf, common.redo),
    run: () => say(redo(), workspaceText.redone, common.redo),
  },
  {
    id: 'search',
    label: workspaceText.search,
    icon: 'zoom',
    shortcuts: ['Control+K', 'Meta+K'],
    reach: 'everywhere',
    isAvailable: () => true,
    detail: () => workspaceText.searchFor,
    run: () => setScreen({ isSearching: true }),
  },
  {
    id: 'deselect',
    label: common.close,
    icon: 'close',
    shortcuts: ['Escape'],
    reach: 'map',
    isAvailable: (_plan, { selectedId, tool: current }) => selectedId !== null && current === 'select',
    run: () => selectLocation(null),
  },
  {
    id: 'remove',
    label: locationText.remove,
    icon: 'trash',
    shortcuts: ['Delete'],
    reach: 'map',
    isAvailable: (_plan, { selectedId, tool: current }) => selectedId !== null && current === 'select',
    run: removeSelected,
  },
];

/** The operation with this id. */
export const operation = (id: Operation['id']): Operation => {
  const found = operations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
};
