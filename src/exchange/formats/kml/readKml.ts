import { kml } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';
import { isObject } from '../../json/jsonObject';
import { columnNames } from '../../plan/tables/rowFeatures';
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

/** Two columns of one name in a placemark, of which the library would keep the last. */
const numberTwice = (document: Document): void => {
  for (const data of Array.from(document.getElementsByTagName('ExtendedData'))) {
    const fields = ['Data', 'SimpleData'].flatMap((tag) => Array.from(data.getElementsByTagName(tag)));
    const names = columnNames(fields.map((field) => field.getAttribute('name') ?? ''));
    for (const [n, field] of fields.entries()) field.setAttribute('name', names[n] ?? '');
  }
};

/** Reads KML; always in degrees. */
export const readKml = readXml({
  names: 'Placemark',
  prefix: 'kml',
  shared: /<Schema[\s>][\s\S]*?<\/Schema>/g,
  featuresOf: (document) => {
    numberTwice(document);
    const found = kml(document).features.filter(
      ({ properties }) => properties?.['@geometry-type'] !== 'groundoverlay',
    );
    return { features: found.map((feature) => ({ ...feature, properties: without(feature.properties) })) };
  },
});
