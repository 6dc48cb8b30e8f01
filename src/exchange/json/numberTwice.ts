/** A string, with what follows it when it is a name; or where an object begins or ends. */
const token = /"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}]/g;

/** What holds the columns of a feature. */
const holders = /^"(?:properties|attributes)"\s*:$/;

/** A file has the same columns in each feature: two of one name are in its first. */
const looked = 50_000;

const renamed = (text: string): string | undefined => {
  let isRenamed = false;
  let holder = false;
  /** Of the objects around: names and how often each was met, of those that hold columns. */
  const around: (Map<string, number> | undefined)[] = [];
  const result = text.replace(token, (found) => {
    if (found === '}') around.pop();
    else if (found === '{') around.push(holder ? new Map() : undefined);
    const isName = found.endsWith(':');
    holder = isName && holders.test(found);
    const met = isName ? around.at(-1) : undefined;
    if (met === undefined) return found;
    const name = found.slice(1, found.lastIndexOf('"'));
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    if (times === 1) return found;
    isRenamed = true;
    return `"${name} (${times})":`;
  });
  return isRenamed ? result : undefined;
};

/** JSON with two columns of one name, of which a reader would keep one: the others are numbered, as in a table. */
export const numberTwice = (text: string): string =>
  renamed(text.slice(0, looked)) === undefined ? text : (renamed(text) ?? text);
