import { zoneKinds } from '@/sources/interfaces/zones';
import { useLayers } from '@/state/layerStore';
import { useScreen } from '@/state/screenStore';
import { figureLayerIds } from './figureLayerIds';
import { useZones, zoneLayerId } from './zones/zoneStore';

const ofNeighbourhoods: ReadonlySet<string> = new Set(['neighbourhoods', ...figureLayerIds]);

/** Whether the source of a layer gave nothing, as tiles, as shapes or as figures: also to be seen when its row is closed. */
export const useLayerFailed = (id: string): boolean => {
  const isUnreachable = useLayers(({ states }) => states[id] === 'unreachable');
  const hasNoZones = useZones((zones) =>
    zoneKinds.some((kind) => zoneLayerId(kind) === id && zones[kind]?.state === 'failed'),
  );
  const hasNoAnswer = useScreen(({ amenities, neighbourhoods }) => {
    if (id === 'amenities') return amenities.state === 'failed';
    return ofNeighbourhoods.has(id) && neighbourhoods.state === 'failed';
  });
  return isUnreachable || hasNoZones || hasNoAnswer;
};
