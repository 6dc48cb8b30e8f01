// The `paths` of tsconfig.json in the shape dependency-cruiser reads, so that they are written down once.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const { paths } = JSON.parse(
  readFileSync(path.join(__dirname, '../../tsconfig.json'), 'utf8'),
).compilerOptions;
const alias = Object.fromEntries(
  Object.entries(paths).map(([name, [folder]]) => [
    name.replace('/*', ''),
    path.resolve(folder.replace('/*', '')),
  ]),
);

module.exports = { resolve: { alias } };
