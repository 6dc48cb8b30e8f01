// All that can be done, to be looked through: what it takes is fetched in one piece.
export { Palette } from './Palette';
export { ShortcutSheet } from './ShortcutSheet';
