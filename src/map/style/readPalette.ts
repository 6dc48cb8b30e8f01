import type { Colouring } from '@/domain/colouring/colouring';
import { type Palette, paletteFrom } from './palette';

/** What a colour becomes that the browser cannot read: visible, and harmless. */
const fallback = '#888888';

/** Reads the colours off the page as they are now: theme and municipal tokens applied. */
export const readPalette = (colouring?: Colouring): Palette => {
  const style = getComputedStyle(document.documentElement);
  const context = document.createElement('canvas').getContext('2d');
  return paletteFrom((property) => {
    if (!context) return fallback;
    // The canvas knows every notation of CSS and gives opaque colours back as #rrggbb.
    context.fillStyle = fallback;
    context.fillStyle = style.getPropertyValue(property).trim();
    return typeof context.fillStyle === 'string' && context.fillStyle.startsWith('#')
      ? context.fillStyle
      : fallback;
  }, colouring);
};

/** The colours for on paper, whatever the theme: that is set and set back before anything is painted. */
export const readLightPalette = (): Palette => {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light';
  try {
    return readPalette();
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
};
