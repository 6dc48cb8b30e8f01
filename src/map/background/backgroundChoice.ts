/**
 * What the user asked for as a background. `auto`: the grey BRT when it can be reached, else the built-in map; `own`: the
 * map file that the user brought.
 */
export const backgroundChoices = ['auto', 'standaard', 'pastel', 'luchtfoto', 'builtin', 'own'] as const;
export type BackgroundChoice = (typeof backgroundChoices)[number];

/** A map file of the user's own: a .pmtiles extract in the schema of the Protomaps basemap, version 4. */
export type OwnMap = { id: string; name: string; content: Blob };

/** Tiles of one background that are kept on this device, by their address. */
export type KeptTiles = {
  choice: BackgroundChoice;
  read: (url: string) => Promise<ArrayBuffer | undefined>;
};
