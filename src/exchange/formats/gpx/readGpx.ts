import { gpx } from '@tmcw/togeojson';
import { readXml } from '../xml/readXml';

/** Reads GPX, as a phone keeps places and walks; always in degrees. A walk around a place is its edge. */
export const readGpx = readXml({
  names: 'wpt|trk|rte',
  featuresOf: (document) => ({
    features: gpx(document).features.map((feature) => {
      const { name, desc, cmt, time: _time, ...rest } = feature.properties ?? {};
      const told = Object.fromEntries(
        Object.entries({ name, desc, cmt, type: rest.type }).filter(([, value]) => value !== undefined),
      );
      return { ...feature, properties: told };
    }),
  }),
});
