/** Pixels within which the pointer takes hold of a corner. */
export const reach = 14;
