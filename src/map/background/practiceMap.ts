import { addProtocol, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import { firstLayerAboveStreets, gridLayers, shapeLayers, sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { repaint } from '../style/repaint';
import { vectorLabels } from '../style/vectorLabels';
import { vectorGround } from '../style/vectorMap';

const key = 'practice';
const file = (): string =>
  new URL(`${import.meta.env.BASE_URL}practice/markerwaard.pmtiles`, document.baseURI).href;

/**
 * The file in memory: fetched whole and once, because neither the app's offline copy nor every host answers a
 * request for part of a file.
 */
const inMemory = (bytes: ArrayBuffer): Source => ({
  getKey: () => key,
  getBytes: async (offset, length): Promise<RangeResponse> => ({
    data: bytes.slice(offset, offset + length),
  }),
});

let served: Promise<void> | null = null;

const serve = async (): Promise<void> => {
  const answer = await fetch(file());
  if (!answer.ok) throw new Error(`practice map: ${answer.status}`);
  const protocol = new Protocol();
  protocol.add(new PMTiles(inMemory(await answer.arrayBuffer())));
  addProtocol('pmtiles', protocol.tile);
};

const groundOf = (palette: Palette): LayerSpecification[] => vectorGround(sources.practice, palette);
const namesOf = (palette: Palette): LayerSpecification[] => vectorLabels(sources.practice, palette);

/** Lays the fictional municipality over the built-in map, where there is no land. Rejects when it cannot be had. */
export const showPracticeMap = async (
  map: MapLibreMap,
  palette: () => Palette,
  isGone: () => boolean,
): Promise<void> => {
  served ??= serve();
  await served.catch((error: unknown) => {
    // The next map may try again.
    served = null;
    throw error;
  });
  if (isGone()) return;
  map.addSource(sources.practice, {
    type: 'vector',
    url: `pmtiles://${key}`,
    attribution: 'Oefengemeente Markerwaard is fictief',
  });
  // The lines of the RD grid would cut through the streets.
  for (const id of gridLayers) map.setLayoutProperty(id, 'visibility', 'none');
  for (const layer of groundOf(palette())) map.addLayer(layer, firstLayerAboveStreets);
  for (const layer of namesOf(palette())) map.addLayer(layer, shapeLayers(sources.shapes).fill);
};

/** The same in other colours. */
export const repaintPracticeMap = (map: MapLibreMap, palette: Palette): void => {
  repaint(map, [...groundOf(palette), ...namesOf(palette)]);
};
