/** Pixels within which the pointer takes hold of a corner. */
export const reach = 14;

/** The same for what is at hand: a finger covers what it aims at. */
export const reachOf = (pointerType: string): number => (pointerType === 'touch' ? 22 : reach);
