import type { Box, Size } from './placeCard';

/** Px of air around what has a ring, and the least between a ring and the edge of the window. */
const air = 6;
const edge = 2;

/** A box a little outside the thing itself, but within the window. */
export const ringAround = ({ left, top, width, height }: Box, room: Size): Box => {
  const start = Math.max(edge, left - air);
  const above = Math.max(edge, top - air);
  return {
    left: start,
    top: above,
    width: Math.min(room.width - edge, left + width + air) - start,
    height: Math.min(room.height - edge, top + height + air) - above,
  };
};
