const keyNames: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Meta: 'Cmd',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they stand on the keyboard, from the notation of aria-keyshortcuts: "Ctrl+Shift+Z". */
const keysText = (keys: string): string =>
  keys
    .split('+')
    .map((key) => keyNames[key] ?? key)
    .join('+');

/** The shortcuts that this device has keys for, the one to show first. */
export const shortcutTexts = (shortcuts: readonly string[]): string[] => {
  const isMeta = (keys: string) => keys.startsWith('Meta+');
  const ofApple = isApple() && shortcuts.some(isMeta);
  return shortcuts.filter((keys) => isMeta(keys) === ofApple).map(keysText);
};
