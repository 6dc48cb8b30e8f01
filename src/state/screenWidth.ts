/** As in workspace.css: so narrow that the panel and the drawer lie over the map. */
export const isNarrow = (): boolean => innerWidth <= 760;

/** As in workspace.css: beside the map there is room for the panel or for the drawer, which goes first. */
export const hasRoomForOne = (): boolean => innerWidth <= 1180 && !isNarrow();
