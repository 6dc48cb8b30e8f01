// Makes the fictional practice municipality: `node data/practice/generate.mjs [folder]`, into public/practice.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTown } from './build.mjs';
import { factsOf, parcelsOf } from './facts.mjs';
import { layersOf } from './layers.mjs';
import { plotsOf } from './plots.mjs';
import { pmtiles } from './pmtiles.mjs';
import { tilesOf, zooms } from './tiles.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, '../../public/practice');
/** The plots of the practice plan are part of the program: they lie next to this file. */
const plotsFolder = process.argv[2] ?? here;

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
const write = (into, name, content) => writeFileSync(join(into, name), content);
/** One row per line, so that a difference can be read. */
const lines = (value) => `${JSON.stringify(value).replaceAll('],[', '],\n[')}\n`;
write(folder, 'markerwaard.pmtiles', archive);
write(folder, 'facts.json', lines(factsOf(town)));
write(folder, 'parcels.json', lines(parcelsOf(town)));
write(plotsFolder, 'plots.json', `${JSON.stringify(plotsOf(town), null, 1)}\n`);
const names = new Set(town.streets.map(({ name }) => name));
console.log(
  `${tiles.length} tiles, ${(archive.length / 1e6).toFixed(2)} MB; ${town.buildings.length} buildings, ${town.parcels.length} parcels, ${names.size} streets, ${town.sites.size} sites`,
);
