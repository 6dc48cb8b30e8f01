const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Keeps what is typed while a field is on its way, and hands it to that field once it has the focus: the first field to get
 * it, when it has this `role`. A field that has the focus now is being left. Gives up at `stop`, and when somebody points
 * at something.
 */
export const keepTyped = (isMeant: (key: string) => boolean, role: string, stop: AbortController): void => {
  const { signal } = stop;
  const left = document.activeElement;
  let typed = '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== left && isField(event.target)) return;
    if (isMeant(event.key)) typed += event.key;
    else if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!isField(target)) return;
    stop.abort();
    if (typed === '' || target.getAttribute('role') !== role) return;
    // After whoever gave the focus has marked what is in the field.
    queueMicrotask(() => {
      // By way of the prototype, as typing does: a value set on the element itself is no news to React.
      Reflect.set(HTMLInputElement.prototype, 'value', typed, target);
      target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: typed }));
      target.setSelectionRange(typed.length, typed.length);
    });
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  window.addEventListener('focusin', onFocus, { signal });
  window.addEventListener('pointerdown', () => stop.abort(), { capture: true, signal });
};
