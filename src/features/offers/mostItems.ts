/** Rows of the table and marks on the map that can still be looked through; for the others there is one choice for all. */
export const mostItems = 100;
