import { isObject, type JsonObject } from '../../json/jsonObject';
import { valueIn } from '../../json/valueIn';

const listStart = '"features": [';
const listEnd = ']';

const withoutComma = (line: string): string => line.trim().replace(/,$/, '');

/** What stands for a location of which the line is broken: no feature, and its name if that can be read. */
const brokenFeature = (line: string): string => {
  const name = /"naam":\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
  const broken = `{"type":"beschadigd","properties":{"naam":${name ?? '""'}}}`;
  return isObject(valueIn(broken)) ? broken : 'null';
};

/**
 * A plan file in which something is broken, as far as it can be read: line by line, as `writeGeoJson` and GDAL lay one
 * out. A location of which the line is broken is no feature in it; anything else that is broken is left out. Undefined
 * for another layout, and when not one location is whole.
 */
export const salvagePlanFile = (text: string): JsonObject | undefined => {
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf(listStart);
  if (start < 0) return undefined;
  const isMember = (line: string) => isObject(valueIn(`{${line}}`));
  const members = lines.slice(0, start).map(withoutComma).filter(isMember);
  const end = lines.indexOf(listEnd, start);
  const features = lines.slice(start + 1, end < 0 ? lines.length : end).map(withoutComma);
  const isWhole = (line: string) => isObject(valueIn(line));
  if (!features.some(isWhole)) return undefined;
  const list = features.map((line) => (isWhole(line) ? line : brokenFeature(line))).join(',');
  const file = valueIn(`{${[...members.filter((line) => line !== ''), `"features":[${list}]`].join(',')}}`);
  return isObject(file) ? file : undefined;
};
