import { type RefObject, useEffect } from 'react';
import { useScreen } from '@/state/screenStore';

/** Where Escape means something else: it closes, empties or gives up what has the focus. */
const takers = '.drawer, [role="dialog"], [role="menu"], [role="listbox"], input, textarea, select';

/** Whether Escape, pressed at `target`, is left for the tour. */
const isLeftForTour = (target: EventTarget | null, card: HTMLElement): boolean => {
  if (!(target instanceof Element)) return false;
  if (card.contains(target)) return true;
  // A shape in hand goes first.
  if (useScreen.getState().tool !== 'select') return false;
  return target.closest(takers) === null && document.querySelector('.overlay') === null;
};

/** Escape stops the tour; F6 goes to the card and back to where one was. */
export const useTourKeys = (card: RefObject<HTMLElement | null>, onStop: () => void): void =>
  useEffect(() => {
    let before: Element | null = null;
    const jump = (element: HTMLElement) => {
      if (!element.contains(document.activeElement)) {
        before = document.activeElement;
        element.focus();
      } else if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const element = card.current;
      if (event.defaultPrevented || element === null) return;
      if (event.key === 'Escape' && isLeftForTour(event.target, element)) onStop();
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      jump(element);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [card, onStop]);
