import type { Covered } from './mapContract';

/** The room of a map, in px. */
type Room = { width: number; height: number; covered: Covered };

/**
 * How far what is brought into view stays from each side: `wished` px where there is room, else a quarter of what is
 * left, so that there is always something to show it in.
 */
export const paddingOf = ({ width, height, covered }: Room, wished: number) => {
  const across = Math.min(wished, width / 4);
  const along = Math.min(wished, (height - covered.top - covered.bottom) / 4);
  return { left: across, right: across, top: along + covered.top, bottom: along + covered.bottom };
};
