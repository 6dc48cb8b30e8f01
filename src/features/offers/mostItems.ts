/** Rows of the table, and marks on the map, that come at once. */
export const mostItems = 40;
