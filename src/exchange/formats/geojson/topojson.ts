import { feature } from 'topojson-client';
import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';

type Topology = Parameters<typeof feature>[0];
type Shape = Parameters<typeof feature>[1];

/** Whether an object is TopoJSON, so far that shapes can be looked for in it: the library throws at what is amiss. */
export const isTopology = (value: JsonObject): value is JsonObject & Topology =>
  value.type === 'Topology' && Array.isArray(valueAt(value, 'arcs')) && isObject(valueAt(value, 'objects'));

const isShape = (value: unknown): value is Shape =>
  isObject(value) && typeof valueAt(value, 'type') === 'string';

/** The features of all objects in TopoJSON; an object that is damaged is one that cannot be read. */
export const topojsonFeatures = (topology: Topology): unknown[] =>
  Object.values(topology.objects).flatMap((object): unknown[] => {
    if (!isShape(object)) return [];
    try {
      const found = feature(topology, object);
      return found.type === 'FeatureCollection' ? found.features : [found];
    } catch {
      return [null];
    }
  });
