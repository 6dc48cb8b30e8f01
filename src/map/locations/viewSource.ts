import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { type Features, sourceDiff } from './sourceDiff';

type AfterStyle = (task: () => void) => void;

/** A source that is taken down while the worker is busy says so with a rejection: nobody waits for it. */
const forget = () => undefined;

const withSource = (
  map: MapLibreMap,
  afterStyle: AfterStyle,
  id: string,
  use: (source: GeoJSONSource) => Promise<void>,
): void =>
  afterStyle(() => {
    const source = map.getSource(id);
    if (source instanceof GeoJSONSource) use(source).catch(forget);
  });

/** From so many features that come and go beside those that stay, all are given anew. */
const isManyNew = (moved: number, all: number): boolean => moved > 50 + all / 2;

/** Keeps a source of the map what it should show: of what did not change nothing is sent. `whole`: or else all of it. */
export const createViewSource = (
  map: MapLibreMap,
  afterStyle: AfterStyle,
  id: string,
  how: 'whole' | 'parts' = 'parts',
) => {
  let sent: Features = new Map();
  return (wanted: Features): void => {
    const diff = sourceDiff(sent, wanted);
    sent = wanted;
    if (diff === null) return;
    withSource(map, afterStyle, id, (source) =>
      how === 'whole' || isManyNew(diff.remove.length + diff.add.length, wanted.size)
        ? source.setData({ type: 'FeatureCollection', features: [...wanted.values()] })
        : source.updateData(diff),
    );
  };
};
