// How far streets reach beyond a frame.

/** How far streets reach beyond each side of a frame, to the road they come from. Nothing: they stop short. */
export const noReach = { left: 0, right: 0, bottom: 0, top: 0 };
