/** The room of a map, in px. `covered`: what something lies over at its bottom. */
type Room = { width: number; height: number; covered: number };

/**
 * How far what is brought into view stays from each side: `wished` px where there is room, else a quarter of what is
 * left, so that there is always something to show it in.
 */
export const paddingOf = ({ width, height, covered }: Room, wished: number) => {
  const across = Math.min(wished, width / 4);
  const along = Math.min(wished, (height - covered) / 4);
  return { left: across, right: across, top: along, bottom: along + covered };
};
