/**
 * The addresses of the public services, and nothing else. PDOK renamed its paths to `kadaster/<dataset>`; the old
 * ones still circulate and are the second try.
 */
export type TileService = {
  /** Tile templates, best first. */
  templates: readonly [string, ...string[]];
  attribution: string;
  minzoom: number;
  maxzoom: number;
  /** Where it has tiles; in the Netherlands when it does not say. */
  bounds?: [number, number, number, number];
};

/** Longitude and latitude between which PDOK has tiles. */
export const pdokBounds: [number, number, number, number] = [3.25, 50.5, 7.6, 54];

/** BRT-Achtergrondkaart in one of its themes, CC BY 4.0 Kadaster. */
const brt = (theme: string): TileService => ({
  templates: [
    `https://service.pdok.nl/kadaster/brt-achtergrondkaart/wmts/v2_0/${theme}/EPSG:3857/{z}/{x}/{y}.png`,
    `https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${theme}/EPSG:3857/{z}/{x}/{y}.png`,
  ],
  attribution:
    'Kaartgegevens © <a href="https://www.kadaster.nl" target="_blank" rel="noopener">Kadaster</a>',
  minzoom: 6,
  maxzoom: 19,
});
export const brtGrey = brt('grijs');
export const brtStandard = brt('standaard');
export const brtPastel = brt('pastel');

/** Lines and numbers of the cadastral map (BRK), CC BY 4.0 Kadaster. No measures can be taken from it. */
export const parcelLines: TileService = {
  templates: [
    'https://service.pdok.nl/kadaster/brk-kadastralekaart/wmts/v5_0/Kadastralekaart/EPSG:3857/{z}/{x}/{y}.png',
  ],
  attribution: 'Kadastrale kaart © Kadaster',
  minzoom: 15,
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

/** Addresses of one service, best first. */
export type Bases = readonly [string, ...string[]];

/** Search: addresses, roads, places, parcels. */
export const locatieserver = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';

/** BRK kadastrale kaart: parcels. */
export const brk: Bases = ['https://api.pdok.nl/kadaster/brk-kadastrale-kaart/ogc/v1'];

/** BAG: buildings and their units. */
export const bag: Bases = ['https://api.pdok.nl/kadaster/bag/ogc/v2', 'https://api.pdok.nl/lv/bag/ogc/v1'];

/** Bestuurlijke gebieden: municipalities, CC BY 4.0 Kadaster. */
export const municipalAreas: Bases = [
  'https://api.pdok.nl/kadaster/brk-bestuurlijke-gebieden/ogc/v1',
  'https://api.pdok.nl/kadaster/bestuurlijkegebieden/ogc/v1',
];
export const municipalAreasAttribution =
  'Gemeentegrens © <a href="https://www.kadaster.nl" target="_blank" rel="noopener">Kadaster</a> (CC BY 4.0)';

/** CBS Wijken en Buurten, one edition. */
export const neighbourhoodEdition = (year: number): Bases => [
  `https://api.pdok.nl/cbs/wijken-en-buurten-${year}/ogc/v1`,
];

/** CBS Vierkantstatistieken of 100 m, WFS per edition; the latest first. Read in public code of others, not in a document of PDOK. */
export const squareEditions = [2024, 2023] as const;
export const squares = (year: number): string =>
  `https://service.pdok.nl/cbs/vierkantstatistieken100m/${year}/wfs/v1_0`;

/** Ruimtelijke plannen (land-use plans), WMS. */
export const landUsePlans = 'https://service.pdok.nl/kadaster/ruimtelijke-plannen/wms/v1_0';

/** OpenStreetMap through Overpass. It wants a Referer: the page may not be served with `no-referrer`. */
export const overpass = 'https://overpass-api.de/api/interpreter';

/** Natura 2000 (RVO), flood risk zones of the EU (Rijkswaterstaat) and protected heritage (RCE), as shapes. */
export const natura2000: Bases = ['https://api.pdok.nl/rvo/natura2000/ogc/v1'];
export const floodRisk: Bases = ['https://api.pdok.nl/rws/overstromingen-risicogebied/ogc/v1'];
export const heritage: Bases = ['https://api.pdok.nl/rce/beschermde-gebieden-cultuurhistorie/ogc/v1'];

/** A WMS as tiles of 256 px, as MapLibre asks for them. */
const wmsTiles = (base: string, layer: string): string =>
  `${base}?service=WMS&version=1.3.0&request=GetMap&layers=${layer}&styles=&crs=EPSG:3857&bbox={bbox-epsg-3857}&width=256&height=256&format=image/png&transparent=true`;

/** The zoning of land-use plans, from where it can be read. */
export const zoningMap: TileService = {
  templates: [wmsTiles(landUsePlans, 'enkelbestemming')],
  attribution: 'Ruimtelijke plannen © Kadaster',
  minzoom: 14,
  maxzoom: 19,
};

/** Noise of all sources, in dB Lden, RIVM: an indication only. */
export const noiseMap: TileService = {
  templates: [wmsTiles('https://data.rivm.nl/geo/alo/wms', 'rivm_20220601_Geluid_lden_allebronnen_2020')],
  attribution: 'Geluid © RIVM, Atlas Leefomgeving',
  minzoom: 10,
  maxzoom: 19,
};
