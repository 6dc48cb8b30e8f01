// dependency-cruiser reads TypeScript through swc, but leaves .tsx, inline `import('x')` types and workers out.
// This stands between the two: it hands over, for each file, a module with nothing in it but the imports.
const swc = require('@swc/core');

const parseFile = swc.parseFileSync;

/** What a room may name the types of, but not run: text finds words for them, state says how the open plan is kept. */
const mayNameTypesOf = [
  { room: /(^|\/)src\/text\//, of: /^@\/(document|exchange|geo|map|sources|storage)\// },
  { room: /(^|\/)src\/state\//, of: /^@\/storage\// },
];

function isNewUrl(node) {
  return node.type === 'NewExpression' && node.callee.value === 'URL' && node.arguments?.length === 2;
}

/** The text between the quotes of what the node imports; undefined when it imports nothing, or a computed name. */
function importedBy(node) {
  if (node.type === 'TsImportType') return node.argument.value;
  if (node.type === 'CallExpression' && node.callee.type === 'Import')
    return node.arguments[0]?.expression.value;
  // new Worker(new URL('./parse.worker.ts', import.meta.url))
  if (isNewUrl(node)) return node.arguments[0].expression.value;
  return /^(Import|Export(Named|All))Declaration$/.test(node.type) ? node.source?.value : undefined;
}

function collect(node, found) {
  if (Array.isArray(node)) for (const item of node) collect(item, found);
  else if (node && typeof node === 'object') {
    const name = importedBy(node);
    if (typeof name === 'string')
      found.push({ name: name.replace(/\?.*$/, ''), typeOnly: node.typeOnly === true });
    for (const value of Object.values(node)) collect(value, found);
  }
  return found;
}

function asImport(span, { name }) {
  const source = { type: 'StringLiteral', span, value: name, raw: JSON.stringify(name) };
  return {
    type: 'ImportDeclaration',
    span,
    specifiers: [],
    source,
    typeOnly: false,
    with: null,
    phase: 'evaluation',
  };
}

swc.parseFileSync = (file, options) => {
  const module = parseFile(file, { ...options, tsx: file.endsWith('x'), target: 'esnext' });
  const mayName = mayNameTypesOf.find(({ room }) => room.test(file));
  const imports = collect(module.body, []).filter(
    ({ name, typeOnly }) => !(typeOnly && mayName?.of.test(name)),
  );
  return { ...module, body: imports.map((found) => asImport(module.span, found)) };
};
