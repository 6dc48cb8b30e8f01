import { kml } from '@tmcw/togeojson';
import { isObject } from '../../json/jsonObject';
import { readXml } from '../xml/readXml';

/** How a placemark is drawn is no data of a location. */
const style =
  /^(?:style|icon|label-|stroke|fill|marker|visibility|open|gx_|@geometry-type|timespan|timestamp)/i;

/** A value as text: a description may be HTML. */
const plain = (value: unknown): unknown => (isObject(value) && '@type' in value ? value.value : value);

const without = (properties: Readonly<Record<string, unknown>> | null): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties ?? {})
      .filter(([name]) => !style.test(name))
      .map(([name, value]) => [name, plain(value)]),
  );

/** Reads KML; always in degrees. */
export const readKml = readXml({
  names: 'Placemark',
  prefix: 'kml',
  shared: /<Schema[\s>][\s\S]*?<\/Schema>/g,
  featuresOf: (document) => ({
    features: kml(document)
      .features.filter(({ properties }) => properties?.['@geometry-type'] !== 'groundoverlay')
      .map((feature) => ({ ...feature, properties: without(feature.properties) })),
  }),
});
