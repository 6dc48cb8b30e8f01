// Who may import whom. `npm run borders` checks it; tests/unit/house/borders.test.ts shows that each rule bites.
const path = require('node:path');
require('./.ci/borders/readImports.cjs');

/** Each room, and the rooms below it that it may import. A room may always import itself. */
const rooms = {
  domain: [],
  geo: ['domain'],
  document: ['domain', 'geo'],
  storage: ['domain', 'geo', 'document'],
  sources: ['domain', 'geo'],
  exchange: ['domain', 'geo'],
  map: ['domain', 'geo', 'sources'],
  // Text and state may also `import type` from rooms below: see .ci/borders/readImports.cjs.
  text: ['domain'],
  state: ['domain', 'geo', 'document', 'map', 'sources'],
  plans: ['domain', 'geo', 'document', 'storage', 'sources', 'exchange', 'state'],
  ui: ['text'],
  // What is stored comes to the screen through plans.
  features: ['domain', 'geo', 'document', 'map', 'sources', 'exchange', 'text', 'state', 'plans', 'ui'],
  app: [
    'domain',
    'geo',
    'document',
    'map',
    'sources',
    'exchange',
    'text',
    'state',
    'plans',
    'ui',
    'features',
  ],
};

/** Libraries with an owner: nobody else in src may import them. */
const owners = [
  {
    libraries: ['react', 'react-dom', 'react-aria-components', '@tanstack/react-virtual'],
    rooms: ['app', 'features', 'ui'],
  },
  { libraries: ['maplibre-gl', 'terra-draw', 'terra-draw-maplibre-gl-adapter'], rooms: ['map'] },
  { libraries: ['dexie'], rooms: ['storage'] },
  { libraries: ['yjs', 'lib0'], rooms: ['document'] },
];

/** Rooms that keep to a short list of libraries. */
const libraries = {
  domain: ['zod', 'uuid', 'dequal'],
  geo: ['@turf/[^/]+', 'proj4', '@types/geojson', 'geojson'],
  ui: ['react', 'react-dom', 'react-aria-components'],
};

const either = (names) => `(?:${names.join('|')})`;
const inRooms = (names) => `^src/${either(names)}/`;
/** A package as node_modules has it, or by its bare name when it is not installed. */
const library = (names) => [`^node_modules/${either(names)}(?:/|$)`, `^${either(names)}(?:/|$)`];
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const roomRules = Object.entries(rooms).map(([room, below]) =>
  room === 'features'
    ? rule(
        'features',
        'A feature imports what lies below, and no other feature.',
        { path: '^src/features/([^/]+)' },
        { path: '^src/', pathNot: [inRooms(below), '^src/features/$1(?:/|$)'] },
      )
    : rule(
        room,
        `${room} imports ${below.join(', ') || 'no other room'}.`,
        { path: inRooms([room]) },
        { path: '^src/', pathNot: inRooms([room, ...below]) },
      ),
);

const ownerRules = owners.map((owner) =>
  rule(
    `owner-of-${owner.libraries[0]}`,
    `${owner.libraries.join(', ')}: only in ${owner.rooms.join(', ')}.`,
    {
      path: '^src/',
      pathNot: [inRooms(owner.rooms), ...(owner.libraries[0] === 'react' ? ['^src/main\\.tsx$'] : [])],
    },
    { path: library(owner.libraries) },
  ),
);

const libraryRules = Object.entries(libraries).map(([room, names]) =>
  rule(
    `libraries-of-${room}`,
    `Of all libraries ${room} uses only ${names.join(', ')}.`,
    { path: inRooms([room]) },
    { pathNot: ['^(?:src|data)/', ...library(names)] },
  ),
);

module.exports = {
  forbidden: [
    ...roomRules,
    ...ownerRules,
    ...libraryRules,
    rule(
      'known-rooms',
      'A new room gets its place in .dependency-cruiser.cjs first.',
      { path: '^src/' },
      { path: '^src/[^/]+/', pathNot: inRooms(Object.keys(rooms)) },
    ),
    rule('start-up', 'Nothing imports main.tsx.', {}, { path: '^src/[^/]+\\.tsx?$' }),
    rule(
      'domain-without-data',
      'Facts are handed to the domain.',
      { path: inRooms(['domain', 'ui']) },
      { path: '^data/' },
    ),
    rule(
      'small-zod',
      'zod/mini: the whole of zod weighs three times as much on the first screen.',
      { path: '^src/' },
      { path: '^node_modules/zod/', pathNot: '^node_modules/zod/mini/' },
    ),
    rule('no-tests', 'What ships does not import tests.', { path: '^src/' }, { path: '^tests/' }),
    rule(
      'browser-only',
      'What ships runs in a browser, not in Node.',
      { path: '^src/' },
      { dependencyTypes: ['core'] },
    ),
    rule('no-circles', 'A circle of imports has no bottom to start reading at.', {}, { circular: true }),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    webpackConfig: { fileName: path.join(__dirname, '.ci/borders/aliases.cjs') },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'default'],
    },
  },
};
