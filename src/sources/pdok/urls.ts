/**
 * PDOK's addresses, and nothing else. PDOK renamed its paths to `kadaster/<dataset>`; the old ones still circulate
 * and are the second try.
 */
export type TileService = {
  /** Tile templates, best first. */
  templates: readonly [string, ...string[]];
  attribution: string;
  minzoom: number;
  maxzoom: number;
};

/** Longitude and latitude between which PDOK has tiles. */
export const pdokBounds: [number, number, number, number] = [3.25, 50.5, 7.6, 54];

/** BRT-Achtergrondkaart, grey, CC BY 4.0 Kadaster. */
export const brtGrey: TileService = {
  templates: [
    'https://service.pdok.nl/kadaster/brt-achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png',
    'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png',
  ],
  attribution:
    'Kaartgegevens © <a href="https://www.kadaster.nl" target="_blank" rel="noopener">Kadaster</a>',
  minzoom: 6,
  maxzoom: 19,
};

/** Aerial photo of the current year, 8 cm, CC BY 4.0 Beeldmateriaal Nederland. */
export const aerialPhoto: TileService = {
  templates: [
    'https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/EPSG:3857/{z}/{x}/{y}.jpeg',
    'https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0/Actueel_ortho25/EPSG:3857/{z}/{x}/{y}.jpeg',
  ],
  attribution:
    'Luchtfoto © <a href="https://www.beeldmateriaal.nl" target="_blank" rel="noopener">Beeldmateriaal.nl</a> / PDOK',
  minzoom: 6,
  maxzoom: 19,
};

/**
 * The tile that tells whether a service can be reached: the middle of the country at zoom 8. Always the same one,
 * so that asking says nothing of where the plan is.
 */
export const probeTile = (template: string): string =>
  template.replace('{z}', '8').replace('{x}', '131').replace('{y}', '84');
