import { longestName } from '@/domain/location';
import { type JsonObject, valueAt } from '../json/jsonObject';
import type { Report } from './noteBook';
import { readText } from './readFields';

/** Names of the property that holds a name, in plan registers and GIS tools, without case; the best first. */
const nameKeys = [
  'naam',
  'plannaam',
  'plan_naam',
  'projectnaam',
  'project_naam',
  'locatienaam',
  'locatie',
  'name',
  'titel',
  'title',
  'label',
] as const;

/** The property a feature has its name in, as the file spells it. */
export const nameKeyOf = (properties: JsonObject): string | undefined => {
  if (Object.hasOwn(properties, 'naam')) return 'naam';
  const spelling = new Map<string, string>();
  for (const key of Object.keys(properties)) {
    const lower = key.toLowerCase();
    if (valueAt(properties, key) !== undefined && !spelling.has(lower)) spelling.set(lower, key);
  }
  for (const key of nameKeys) {
    const spelled = spelling.get(key);
    if (spelled !== undefined) return spelled;
  }
  return undefined;
};

/** The name of a feature, or undefined when it has none. */
export const readName = (
  properties: JsonObject,
  key: string | undefined,
  report: Report,
): string | undefined => {
  if (key === undefined) return undefined;
  const name = readText(valueAt(properties, key), longestName, key, report);
  return name.trim() === '' ? undefined : name;
};
