// Makes the fictional practice municipality: `node data/practice/generate.mjs [folder]`, into public/practice.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTown } from './build.mjs';
import { factFilesOf } from './facts.mjs';
import { layersOf } from './layers.mjs';
import { pathsFileOf } from './paths.mjs';
import { plotsOf } from './plots.mjs';
import { pmtiles } from './pmtiles.mjs';
import { tilesOf, zooms } from './tiles.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, '../../public/practice');
/** The plots of the practice plan are part of the program: they lie next to this file. */
const plotsFolder = process.argv[2] ?? here;

const start = performance.now();
const town = buildTown();
const layers = layersOf(town);
const tiles = tilesOf(layers);
const archive = pmtiles(tiles, {
  bounds: [5.2, 52.52, 5.32, 52.58],
  minZoom: zooms.from,
  maxZoom: zooms.to,
  centre: [5.25, 52.55],
  metadata: {
    name: 'Oefengemeente Markerwaard (fictief)',
    description: 'Verzonnen: hier ligt geen land.',
    fictief: true,
    type: 'baselayer',
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })),
  },
});
mkdirSync(folder, { recursive: true });
const sizes = [];
const write = (into, name, content) => {
  writeFileSync(join(into, name), content);
  sizes.push([name, Buffer.byteLength(content)]);
};
/** One row per line, so that a difference can be read. */
const lines = (value) => `${JSON.stringify(value).replaceAll('],[', '],\n[')}\n`;
write(folder, 'markerwaard.pmtiles', archive);
write(folder, 'paths.json', lines(pathsFileOf(town)));
for (const [name, content] of Object.entries(factFilesOf(town))) write(folder, name, lines(content));
write(plotsFolder, 'plots.json', `${JSON.stringify(plotsOf(town), null, 1)}\n`);

const names = new Set(town.streets.map(({ name }) => name));
console.log(
  `${tiles.length} tiles, ${town.buildings.length} buildings, ${town.parcels.length} parcels, ${names.size} streets, ${town.sites.size} sites`,
);
for (const [name, size] of sizes) console.log(`${name}: ${(size / 1000).toFixed(0)} kB`);
console.log(`made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
