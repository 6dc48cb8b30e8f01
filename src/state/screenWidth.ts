/** As in workspace.css: so narrow that the panel and the drawer lie over the map. */
export const isNarrow = (): boolean => innerWidth <= 760;

/** As in workspace.css: beside the map there is room for the panel or for the drawer, which goes first. */
export const hasRoomForOne = (): boolean => innerWidth <= 1180 && !isNarrow();

/** How much larger a presentation draws donuts and letters: they grow with the screen, as its type does in presentation.css. */
export const presentScale = (): number =>
  Math.min(3.5, Math.max(1.1, Math.min(innerWidth, 1.78 * innerHeight) / 1100));
