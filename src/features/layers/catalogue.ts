import type { Layer } from '@/map/layers/layerList';
import type { LayerContent, LayerKind } from '@/map/layers/mapLayer';
import { type ZoneKind, zoneKinds } from '@/sources/interfaces/zones';
import { noiseMap, parcelLines, type TileService, zoningMap } from '@/sources/pdok/urls';
import { figureLayerText, layerNames, layerSources, zoneLayerText } from '@/text/layers';
import { sourceNames } from '@/text/sources';
import { figureLayerIds } from './figureLayerIds';
import { zoneLayerId } from './zones/zoneStore';

type Row = {
  id: string;
  kind: LayerKind;
  words: { name: string; shows: string };
  origin?: Layer['origin'];
  legend?: Layer['legend'];
  startsOn?: boolean;
  opacity?: number;
  content?: LayerContent;
};

/** What nobody said of a row: not on, nothing to draw yet, and who says it comes with the answer. */
const layerOf = (
  { id, kind, words, origin, legend, startsOn, opacity, content }: Row,
  isPractice: boolean,
): Layer => ({
  id,
  kind,
  ...words,
  origin: isPractice ? { source: layerSources.practice, date: null } : (origin ?? { source: '', date: null }),
  legend: legend ?? [],
  isOffline: isPractice,
  startsOn: startsOn ?? false,
  startOpacity: opacity ?? 1,
  content: content ?? null,
});

/** Zones that the public services give as a picture. */
const pictured: Partial<Record<ZoneKind, { service: TileService; origin: Layer['origin'] }>> = {
  percelen: {
    service: parcelLines,
    origin: { source: layerSources.kadasterBrk, date: layerSources.current },
  },
  bestemming: {
    service: zoningMap,
    origin: { source: sourceNames.ruimtelijke_plannen, date: layerSources.current },
  },
  geluid: { service: noiseMap, origin: { source: layerSources.rivm, date: '2020' } },
};

const zoneSources: Partial<Record<ZoneKind, string>> = {
  natura2000: sourceNames.rvo,
  overstroming: sourceNames.rws,
  erfgoed: sourceNames.rce,
};

const zoneRow = (kind: ZoneKind, isPractice: boolean): Row => {
  const picture = isPractice ? undefined : pictured[kind];
  return {
    id: zoneLayerId(kind),
    kind: 'reference',
    words: zoneLayerText[kind],
    origin: picture?.origin ?? { source: zoneSources[kind] ?? '', date: null },
    ...(picture && { content: { type: 'tiles', service: picture.service } }),
  };
};

/** Layers that every plan can lie on, the topmost first: of the public services, or of the practice municipality. */
export const catalogue = (isPractice: boolean): Layer[] =>
  [
    { id: 'amenities', kind: 'facts', words: layerNames.amenities } as const,
    { id: 'neighbourhoods', kind: 'facts', words: layerNames.neighbourhoods } as const,
    ...figureLayerIds.map((id) => ({ id, kind: 'facts', words: figureLayerText[id], opacity: 0.6 }) as const),
    {
      id: 'municipality',
      kind: 'reference',
      words: layerNames.municipality,
      origin: { source: layerSources.kadasterAreas, date: null },
      legend: [{ mark: { type: 'line', isDashed: true }, label: layerNames.municipality.name }],
      startsOn: true,
    } as const,
    ...zoneKinds.map((kind) => zoneRow(kind, isPractice)),
  ].map((row) => layerOf(row, isPractice));

/** The background, which is always the lowest. Which one it is, and what it draws, follows its own choice. */
export const backgroundLayer: Layer = {
  ...layerOf({ id: 'background', kind: 'background', words: layerNames.background, startsOn: true }, false),
  isOffline: true,
};
