import { hasCharacterKeys } from '@/state/characterKeys';
import { openPlanNow, usePlanState } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { atHand } from './operations/atHand';
import { redoEdit, undoEdit } from './operations/editing';
import type { Operation } from './operations/operation';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const isLetter = (key: string): boolean => key.toUpperCase() !== key.toLowerCase();

/** The keys of an event in the notation of aria-keyshortcuts: Control+Shift+Z. Shift is already in a sign: ?. */
export const keysOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): string =>
  [
    ctrlKey && 'Control',
    metaKey && 'Meta',
    altKey && 'Alt',
    shiftKey && isLetter(key) && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('.maplibregl-canvas') !== null;

/** A text field with words in it keeps its own undo and redo; one with a number leaves them to the plan. */
const keepsForItself = (operation: Operation, target: EventTarget | null): boolean =>
  (operation === undoEdit || operation === redoEdit) &&
  isTextField(target) &&
  !(target instanceof HTMLElement && target.getAttribute('role') === 'spinbutton');

/** Numbers in a text field stay the field's own. */
const reaches = (operation: Operation, target: EventTarget | null): boolean => {
  if (operation.reach === 'everywhere') return !keepsForItself(operation, target);
  if (isTextField(target)) return false;
  // Over the workspace lies something that asks for attention first.
  if (operation.reach === 'outside_fields') return document.querySelector('.overlay') === null;
  return isOnMap(target);
};

const isAvailable = ({ whyNot }: Operation): boolean =>
  whyNot(openPlanNow(), useScreen.getState()) === undefined;

/** Listens to the shortcuts of operations. Returns the function that stops it. */
export const listenToShortcuts = (operations: readonly Operation[] = atHand): (() => void) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || usePlanState.getState().status !== 'open') return;
    // A kept snapshot is there to be looked at: what would change the plan behind it is not at hand.
    if (useScreen.getState().snapshot !== null) return;
    const keys = keysOf(event);
    if (keys.length === 1 && !hasCharacterKeys()) return;
    const meant = operations.filter((each) => each.shortcuts.includes(keys) && reaches(each, event.target));
    const found = meant.find(isAvailable);
    // A key that has nothing to do now is left for others: Escape also stops the tour. With Ctrl it would be the browser.
    if (found === undefined && !(meant.length > 0 && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    found?.run();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
};
