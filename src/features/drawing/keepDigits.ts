import { onlySelected, useScreen } from '@/state/screenStore';
import { keepTyped } from '@/ui/keepTyped';

/** Keeps the digits that are typed while the drawer of a new location is on its way. Gives up when another is chosen. */
export const keepDigits = (locationId: string): void => {
  const stop = new AbortController();
  keepTyped((key) => /^\d$/.test(key), 'spinbutton', stop);
  const unfollow = useScreen.subscribe((screen, before) => {
    if (screen.selection !== before.selection && onlySelected(screen) !== locationId) stop.abort();
  });
  stop.signal.addEventListener('abort', unfollow);
};
