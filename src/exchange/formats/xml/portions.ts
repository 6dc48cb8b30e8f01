/** Elements of one portion. As a whole a document takes some ten times the memory of its text. */
const atOnce = 500;

/** Where the outermost elements of these names stand in a text, those in a comment or a block of plain text passed over. */
function* elementsIn(text: string, names: string): Generator<[start: number, end: number]> {
  const tags = new RegExp(
    `<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<!--[\\s\\S]*?-->|<(/?)(?:[\\w.-]+:)?(?:${names})(?=[\\s/>])[^>]*?(/?)>`,
    'g',
  );
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(tags)) {
    const [all, close, alone] = tag;
    if (close === undefined) continue;
    if (depth === 0) start = tag.index;
    if (close === '/') depth -= 1;
    else if (alone !== '/') depth += 1;
    if (depth < 0) depth = 0;
    else if (depth === 0) yield [start, tag.index + all.length];
  }
}

type Root = { start: number; open: string; close: string };

/** The opening tag of the root, with the names that it gives to namespaces. */
const rootIn = (text: string): Root | undefined => {
  for (const tag of text.matchAll(/<!--[\s\S]*?-->|<([A-Za-z_][\w.:-]*)(?:\s[^>]*)?>/g)) {
    const [open, name] = tag;
    if (name !== undefined) {
      return open.endsWith('/>') ? undefined : { start: tag.index, open, close: `</${name}>` };
    }
  }
  return undefined;
};

/**
 * The opening tag with every prefix in the text named: one that is named further in is left behind by a portion, and some
 * programs name none at all.
 */
const withPrefixes = (open: string, text: string): string => {
  const prefixes = new Set<string>();
  for (const [, ofElement, ofField] of text.matchAll(
    /<([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[\w.-]+\s*=/g,
  )) {
    prefixes.add(ofElement ?? ofField ?? '');
  }
  const named = [...prefixes].filter(
    (prefix) => !/^(?:|xml|xmlns)$/.test(prefix) && !new RegExp(`\\sxmlns:${prefix}\\s*=`).test(open),
  );
  return named.reduce((tag, prefix) => tag.replace(/>$/, ` xmlns:${prefix}="urn:${prefix}">`), open);
};

/**
 * A large XML text as documents to parse one after the other: what is left without its elements of these names, and some
 * hundreds of those at a time. `shared` goes along with each. A small one stays whole.
 */
export function* portionsOf(text: string, names: string, shared: RegExp | undefined): Generator<string> {
  const root = rootIn(text);
  if (root === undefined) {
    yield text;
    return;
  }
  const open = withPrefixes(root.open, text);
  const elements = [...elementsIn(text, names)];
  let from = root.start + root.open.length;
  const left = [text.slice(0, root.start), open];
  if (elements.length <= atOnce) {
    yield [...left, text.slice(from)].join('');
    return;
  }
  for (const [start, end] of elements) {
    left.push(text.slice(from, start));
    from = end;
  }
  const rest = left.join('') + text.slice(from);
  yield rest;
  const along = shared === undefined ? '' : (rest.match(shared) ?? []).join('');
  for (let at = 0; at < elements.length; at += atOnce) {
    const portion = elements.slice(at, at + atOnce).map(([start, end]) => text.slice(start, end));
    yield `${open}${along}${portion.join('')}${root.close}`;
  }
}
