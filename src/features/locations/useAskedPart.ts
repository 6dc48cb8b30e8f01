import { type RefObject, useEffect } from 'react';
import { setScreen, useScreen } from '@/state/screenStore';

/** Opens what is folded, and puts the focus in it: in its first field, or its first button. */
const bringIntoView = (found: HTMLElement): void => {
  found.closest('details')?.setAttribute('open', '');
  if (found instanceof HTMLButtonElement) {
    if (found.getAttribute('aria-expanded') === 'false') found.click();
    found.focus();
  } else {
    const first = found.querySelector<HTMLElement>('select, input') ?? found.querySelector('button');
    first?.focus();
  }
  found.scrollIntoView({ block: 'start' });
};

/** Brings the part of the drawer that is asked for into view: what `data-part` calls so. */
export const useAskedPart = (drawer: RefObject<HTMLElement | null>): void => {
  const part = useScreen((screen) => screen.askedPart);
  useEffect(() => {
    if (part === null) return;
    setScreen({ askedPart: null });
    const found = drawer.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
    if (found) bringIntoView(found);
  }, [part, drawer]);
};
