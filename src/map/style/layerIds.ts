/** Sources and layers that several files of this room have to name. */
export const sources = {
  shapes: 'locations-shapes',
  centres: 'locations-centres',
  /** What a filter leaves out: drawn pale, and in clusters of its own, so that those of the others add up. */
  dimmedShapes: 'dimmed-shapes',
  dimmedCentres: 'dimmed-centres',
  /** The selected location, drawn apart so that it can move under the pointer. */
  hand: 'hand',
  /** What is marked beside it, and the handles on its corners. */
  withHand: 'with-hand',
  grid: 'rd-grid',
  raster: 'raster',
  /** What was searched for. */
  found: 'found-place',
  /** The fictional practice municipality. */
  practice: 'practice',
  /** A map file that the user brought. */
  own: 'own-map',
  /** What an open offer would bring: no part of the plan. */
  offered: 'offered',
} as const;

/** What of an offered surface can be pointed at. */
export const offeredFill = `${sources.offered}-fill`;
export const offeredPoint = `${sources.offered}-point`;

/** The handles on the selected location. */
export const handPoints = `${sources.withHand}-point`;

/** Prefix of the sources and layers Terra Draw makes for itself. */
export const drawingPrefix = 'drawing';

/** Land and streets of a vector map lie below the RD grid. */
export const firstLayerAboveStreets = 'rd-grid-lines';

/**
 * What others put on the map lies between these. They draw nothing, but for the veil: land-coloured, it makes the
 * background fainter.
 */
export const anchors = {
  /** Just above the background. */
  veil: 'veil',
  /** Just above the surfaces of layers; names come next. */
  areas: 'above-areas',
  /** Just above the names of a vector map; lines and marks of layers come next. */
  labels: 'above-labels',
} as const;

export const gridLayers = ['rd-grid-lines', 'rd-grid-labels'] as const;

/** Part of the built-in map that would clutter a real background. */
export const builtInDetail = [
  'rd-grid-lines',
  'place-labels-water',
  'province-labels',
  'place-labels',
  'rd-grid-labels',
] as const;

export const shapeLayers = (source: string) => ({
  fill: `${source}-fill`,
  hatch: `${source}-hatch`,
  outline: `${source}-outline`,
  dashed: `${source}-outline-dashed`,
  faded: `${source}-outline-faded`,
});

export const labelLayers = (source: string) => ({
  /** The room that donuts take: names keep clear of it, and a click on it is one on them. */
  room: `${source}-room`,
  clusterCount: `${source}-cluster-count`,
  name: `${source}-name`,
});

/** The donuts of each source lie just below these. */
export const donutAnchors = {
  dimmed: shapeLayers(sources.shapes).fill,
  shown: 'above-donuts',
  hand: `${sources.found}-ring`,
} as const;
