import { openPlanNow, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { type Operation, operations } from './operations';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The keys of an event in the notation of aria-keyshortcuts: Control+Shift+Z. */
export const keysOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): string =>
  [
    ctrlKey && 'Control',
    metaKey && 'Meta',
    altKey && 'Alt',
    shiftKey && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('.maplibregl-canvas') !== null;

const reaches = (operation: Operation, target: EventTarget | null): boolean =>
  operation.reach === 'everywhere' || (isOnMap(target) && !isTextField(target));

/** The operation that an event asks for, where it was pressed. Numbers in a text field stay the field's own. */
const operationFor = (event: KeyboardEvent): Operation | undefined => {
  const keys = keysOf(event);
  return operations.find((each) => each.shortcuts.includes(keys) && reaches(each, event.target));
};

/** A text field with words in it keeps its own undo and redo; one with a number leaves them to the plan. */
const keepsForItself = ({ id }: Operation, target: EventTarget | null): boolean =>
  (id === 'undo' || id === 'redo') &&
  isTextField(target) &&
  !(target instanceof HTMLElement && target.getAttribute('role') === 'spinbutton');

/** Listens to the shortcuts of the list of operations. Returns the function that stops it. */
export const listenToShortcuts = (): (() => void) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || usePlanState.getState().status !== 'open') return;
    // A kept snapshot is there to be looked at: what would change the plan behind it is not at hand.
    if (useScreen.getState().snapshot !== null) return;
    const found = operationFor(event);
    if (found === undefined || keepsForItself(found, event.target)) return;
    const isAvailable = found.isAvailable(openPlanNow(), useScreen.getState());
    // A key of the map that has nothing to do now is left for others: Escape also stops the tour.
    if (!isAvailable && found.reach === 'map') return;
    event.preventDefault();
    if (isAvailable) found.run();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
};
