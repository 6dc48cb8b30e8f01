import type { MapTool } from '../mapContract';

/** What a key on the map means. */
export type KeyMeaning =
  | { act: 'set_corner' }
  | { act: 'finish_or_set_corner' }
  | { act: 'drop' }
  | { act: 'undo_corner' }
  | { act: 'remove_corner' }
  /** Pixels. */
  | { act: 'pan'; x: number; y: number }
  /** MapLibre does so by itself; the crosshair appears. */
  | { act: 'zoom' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Pixels that an arrow moves the map, and one with Shift. */
const step = 100;
const smallStep = 10;

const arrows: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** So many pixels in the way of an arrow; null for another key. */
export const arrowShift = (
  { key }: Pick<KeyboardEvent, 'key'>,
  pixels: number,
): { x: number; y: number } | null => {
  const arrow = arrows[key];
  return arrow ? { x: arrow.x * pixels, y: arrow.y * pixels } : null;
};

const zoomKeys = ['+', '-', '=', '_'];

/** Null for keys the map has nothing to do with. */
export const keyMeaning = (tool: MapTool, key: Key): KeyMeaning | null => {
  if (tool !== 'select' && (key.ctrlKey || key.metaKey) && !key.shiftKey && key.key.toLowerCase() === 'z')
    return { act: 'undo_corner' };
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const shift = arrowShift(key, key.shiftKey ? smallStep : step);
  if (shift) return { act: 'pan', ...shift };
  if (tool === 'select') {
    return key.key === 'Delete' || key.key === 'Backspace' ? { act: 'remove_corner' } : null;
  }
  if (zoomKeys.includes(key.key)) return { act: 'zoom' };
  if (key.key === ' ') return { act: 'set_corner' };
  if (key.key === 'Enter') return { act: 'finish_or_set_corner' };
  if (key.key === 'Escape') return { act: 'drop' };
  return key.key === 'Backspace' ? { act: 'undo_corner' } : null;
};
