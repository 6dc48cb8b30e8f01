import { setScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';

/** Brings a part of the drawer into view, opened when it was folded, with the focus in it. */
export const openPart = (part: string): void => {
  // On a small screen the panel may lie over it.
  if (isNarrow()) setScreen({ isPanelOpen: false });
  const found = document.querySelector<HTMLElement>(`.drawer [data-part="${CSS.escape(part)}"]`);
  if (found === null) return;
  if (found instanceof HTMLButtonElement) {
    if (found.getAttribute('aria-expanded') === 'false') found.click();
    found.focus();
  } else found.querySelector<HTMLElement>('button, select, input')?.focus();
  found.scrollIntoView({ block: 'start' });
};
