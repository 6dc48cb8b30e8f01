import { create } from 'zustand';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

const storageKey = 'boven-de-kaart/theme';
const darkQuery = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)');

const readChoice = (): ThemeChoice => {
  try {
    const stored = globalThis.localStorage?.getItem(storageKey);
    return themeChoices.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
};

const themeFor = (choice: ThemeChoice): Theme => {
  if (choice !== 'system') return choice;
  return darkQuery()?.matches ? 'dark' : 'light';
};

/** Light or dark: what was chosen on this device, and what that comes down to now. */
export const useTheme = create<{ choice: ThemeChoice; theme: Theme }>(() => {
  const choice = readChoice();
  return { choice, theme: themeFor(choice) };
});

const show = ({ theme }: { theme: Theme }): void => {
  document.documentElement.dataset.theme = theme;
};

export const setTheme = (choice: ThemeChoice): void => {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // No storage: the choice holds until the page closes.
  }
  useTheme.setState({ choice, theme: themeFor(choice) });
};

/** Shows the theme and follows the device. To be called once, before the first paint. */
export const startTheme = (): void => {
  show(useTheme.getState());
  useTheme.subscribe(show);
  // Paper is light. The map keeps its colours: it cannot be painted anew before the page is printed.
  addEventListener('beforeprint', () => show({ theme: 'light' }));
  addEventListener('afterprint', () => show(useTheme.getState()));
  darkQuery()?.addEventListener('change', () => {
    const { choice } = useTheme.getState();
    useTheme.setState({ theme: themeFor(choice) });
  });
};
