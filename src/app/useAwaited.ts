import { useEffect } from 'react';
import { dismiss, notify } from '@/state/noticeStore';
import { usePlan } from '@/state/planStore';
import { workspaceText } from '@/text/words';
import { announce, announcementsId } from '@/ui/announce';

const asked = ['keydown', 'paste', 'cut', 'drop'] as const;
const ignore = (event: Event): void => event.stopImmediatePropagation();

/**
 * Who changes a plan that is on screen before its document has come, sees nothing of it yet: until it is done, a second at
 * most, there is nothing else to do, and the page says why. Afterwards the keyboard is where it was.
 */
export const useAwaited = (): void => {
  const isWaiting = usePlan((plan) => plan.isWaiting);
  useEffect(() => {
    if (!isWaiting) return;
    const before = document.activeElement;
    const parts = [...document.body.children].filter(
      (part) => part.id !== announcementsId && !part.hasAttribute('inert'),
    );
    const notice = notify(workspaceText.loading, { lasting: true });
    announce(workspaceText.loading);
    for (const part of parts) part.setAttribute('inert', '');
    for (const kind of asked) addEventListener(kind, ignore, true);
    return () => {
      for (const kind of asked) removeEventListener(kind, ignore, true);
      for (const part of parts) part.removeAttribute('inert');
      dismiss(notice);
      // Unless the deed itself took it elsewhere, or took away where it was.
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [isWaiting]);
};
