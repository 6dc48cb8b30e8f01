import type { MapTool } from '../mapContract';

/** What a key on the map means while a drawing tool is on, or while a shape can be reshaped. */
export type KeyMeaning =
  | { act: 'set_corner' }
  | { act: 'finish_or_set_corner' }
  | { act: 'drop' }
  | { act: 'undo_corner' }
  | { act: 'remove_corner' }
  | { act: 'nudge'; x: number; y: number }
  /** MapLibre pans or zooms by itself; the crosshair appears. */
  | { act: 'move' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Pixels that Shift and an arrow move the map: a tenth of MapLibre's own step. */
const nudge = 10;

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
  if (tool === 'select') {
    return key.key === 'Delete' || key.key === 'Backspace' ? { act: 'remove_corner' } : null;
  }
  if ((key.ctrlKey || key.metaKey) && !key.shiftKey && key.key.toLowerCase() === 'z')
    return { act: 'undo_corner' };
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const shift = arrowShift(key, nudge);
  if (shift) return key.shiftKey ? { act: 'nudge', ...shift } : { act: 'move' };
  if (zoomKeys.includes(key.key)) return { act: 'move' };
  if (key.key === ' ') return { act: 'set_corner' };
  if (key.key === 'Enter') return { act: 'finish_or_set_corner' };
  if (key.key === 'Escape') return { act: 'drop' };
  return key.key === 'Backspace' ? { act: 'undo_corner' } : null;
};
