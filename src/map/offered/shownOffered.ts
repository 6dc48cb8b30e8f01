import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { type Colouring, mainClass } from '@/domain/colouring/colouring';
import type { OfferedShape } from '../mapContract';
import { labelLayers, sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { repaint } from '../style/repaint';
import { offeredLayers } from './offeredLayers';

/** The colours of now, and what they stand for. */
export type Colours = { palette: Palette; colouring: Colouring };

/** The number of what is there stays to be read. */
const firstDonut = labelLayers(sources.centres).name;

/** Draws what is offered over the surfaces of the plan; an empty list takes it off. */
export const fillOffered = (
  map: MapLibreMap,
  { palette, colouring }: Colours,
  shapes: readonly OfferedShape[],
  chosenId: string | null,
): void => {
  const features = shapes.map(({ location }) => ({
    type: 'Feature' as const,
    geometry: location.geometry,
    properties: {
      id: location.id,
      place: mainClass(location, colouring),
      isChosen: location.id === chosenId,
    },
  }));
  const data = { type: 'FeatureCollection' as const, features };
  const source = map.getSource(sources.offered);
  if (source instanceof GeoJSONSource) {
    // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
    source.setData(data).catch(() => undefined);
    return;
  }
  map.addSource(sources.offered, { type: 'geojson', data });
  for (const layer of offeredLayers(palette)) map.addLayer(layer, firstDonut);
};

/** The same in other colours. */
export const repaintOffered = (map: MapLibreMap, { palette }: Colours): void => {
  if (map.getSource(sources.offered)) repaint(map, offeredLayers(palette));
};
