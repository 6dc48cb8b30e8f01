import { onlySelected, useScreen } from '@/state/screenStore';

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Keeps the digits that are typed while the drawer of a new location is on its way, and hands them to the number that
 * gets the focus there. Gives up when another location is chosen, or somebody points at something.
 */
export const keepDigits = (locationId: string): void => {
  const stop = new AbortController();
  const { signal } = stop;
  let digits = '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (/^\d$/.test(event.key)) digits += event.key;
    else if (event.key === 'Backspace') digits = digits.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!isField(target)) return;
    stop.abort();
    if (digits === '' || target.getAttribute('role') !== 'spinbutton') return;
    // After whoever gave the focus has marked what is in the field.
    queueMicrotask(() => {
      // By way of the prototype, as typing does: a value set on the element itself is no news to React.
      Reflect.set(HTMLInputElement.prototype, 'value', digits, target);
      target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: digits }));
      target.setSelectionRange(digits.length, digits.length);
    });
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  window.addEventListener('focusin', onFocus, { signal });
  window.addEventListener('pointerdown', () => stop.abort(), { capture: true, signal });
  const unfollow = useScreen.subscribe((screen, before) => {
    if (screen.selection !== before.selection && onlySelected(screen) !== locationId) stop.abort();
  });
  signal.addEventListener('abort', unfollow);
};
