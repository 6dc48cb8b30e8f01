/** Strings (also one that breaks off) and brackets. */
const token = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gs;

/**
 * The text of a GeoJSON file that breaks off, up to its last whole feature and closed behind that; undefined when there
 * is none. In one pass, whatever the depth.
 */
export const mendCutOff = (text: string): string | undefined => {
  let depth = 0;
  let lastName = '';
  let isInFeatures = false;
  let end: number | undefined;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found.startsWith('"')) {
      if (depth === 1) lastName = found;
    } else if (found === '{' || found === '[') {
      depth += 1;
      if (depth === 2) isInFeatures = found === '[' && lastName === '"features"';
    } else {
      depth -= 1;
      if (depth === 2 && isInFeatures && found === '}') end = index + 1;
    }
  }
  return end === undefined ? undefined : `${text.slice(0, end)}]}`;
};
