import type { Layer } from '@/map/layers/layerList';
import { parcelLines } from '@/sources/pdok/urls';
import { layerNames, layerSources } from '@/text/layers';

const asked = { source: '', date: null };

/** Layers of the public services that every plan in the Netherlands can lie on, the topmost first. */
export const publicLayers = (): Layer[] => [
  {
    id: 'amenities',
    kind: 'facts',
    ...layerNames.amenities,
    origin: asked,
    legend: [],
    isOffline: false,
    startsOn: false,
    startOpacity: 1,
    content: null,
  },
  {
    id: 'neighbourhoods',
    kind: 'facts',
    ...layerNames.neighbourhoods,
    origin: asked,
    legend: [],
    isOffline: false,
    startsOn: false,
    startOpacity: 1,
    content: null,
  },
  {
    id: 'municipality',
    kind: 'reference',
    ...layerNames.municipality,
    origin: { source: layerSources.kadasterAreas, date: null },
    legend: [{ mark: { type: 'line', isDashed: true }, label: layerNames.municipality.name }],
    isOffline: false,
    startsOn: true,
    startOpacity: 1,
    content: null,
  },
  {
    id: 'parcels',
    kind: 'reference',
    ...layerNames.parcels,
    origin: { source: layerSources.kadasterBrk, date: layerSources.current },
    legend: [],
    isOffline: false,
    startsOn: false,
    startOpacity: 1,
    content: { type: 'tiles', service: parcelLines },
  },
];

/** The background, which is always the lowest. Which one it is, and what it draws, follows its own choice. */
export const backgroundLayer: Layer = {
  id: 'background',
  kind: 'background',
  ...layerNames.background,
  origin: asked,
  legend: [],
  isOffline: true,
  startsOn: true,
  startOpacity: 1,
  content: null,
};
