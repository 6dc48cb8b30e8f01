import type { Element } from '@xmldom/xmldom';
import { columnNames } from '../../plan/tables/rowFeatures';
import { childrenOf, findElement, nameOf } from '../xml/parseXml';
import { readXml } from '../xml/readXml';
import { geometryIn, geometryNames } from './geometry';

/** What a feature stands in, in the versions of WFS and GML. */
const members: ReadonlySet<string> = new Set(['featureMember', 'featureMembers', 'member']);

const isBounds = (element: Element): boolean => nameOf(element) === 'boundedBy';

/** The fields of a feature; what is nested is called by the last name. */
const fieldsOf = (element: Element): [string, string][] =>
  childrenOf(element).flatMap((child): [string, string][] => {
    if (isBounds(child) || geometryNames.has(nameOf(child))) return [];
    const inside = childrenOf(child);
    if (inside.length > 0) return fieldsOf(child);
    const text = child.textContent?.trim() ?? '';
    return text === '' ? [] : [[nameOf(child), text]];
  });

const featureOf = (element: Element): object => {
  const shapes = childrenOf(element)
    .filter((child) => !isBounds(child))
    .map(geometryIn)
    .filter((geometry) => geometry !== undefined);
  const fields = fieldsOf(element);
  const names = columnNames(fields.map(([name]) => name));
  const properties = Object.fromEntries(fields.map(([, value], n) => [names[n], value]));
  return { type: 'Feature', properties, geometry: shapes[0] ?? null };
};

const featuresIn = (element: Element, depth = 0): Element[] => {
  if (members.has(nameOf(element))) return childrenOf(element).filter((child) => !isBounds(child));
  return depth > 5 ? [] : childrenOf(element).flatMap((child) => featuresIn(child, depth + 1));
};

/** Reads GML as a WFS gives it, by PDOK or by any other. */
export const readGml = readXml({
  names: 'featureMember|member',
  featuresOf: (document) => {
    const root = document.documentElement;
    if (root === null) return undefined;
    const envelope = findElement(root, new Set(['Envelope', 'Box']));
    const crs = envelope?.getAttribute('srsName') ?? undefined;
    return { features: featuresIn(root).map(featureOf), ...(crs === undefined ? {} : { crs }) };
  },
});
