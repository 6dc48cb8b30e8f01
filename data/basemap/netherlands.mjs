// Makes data/netherlands.json: the land of the Netherlands with its sea, to tell what lies in another country.
//
//   node data/basemap/netherlands.mjs
//
// The land border is that of public/basemap/provinces.json (OpenStreetMap, ODbL; off by up to 60 metres); the line
// through the sea is set by hand, far off the coast; in the Dollard and the Eems, where nobody agrees on a border and
// municipalities reach into the water, along the German shore and south of Borkum.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const SEA = [
  [7.21, 53.28],
  [7.17, 53.32],
  [7.03, 53.328],
  [6.98, 53.365],
  [6.97, 53.42],
  [6.93, 53.48],
  [6.76, 53.54],
  [6.68, 53.555],
  [6.62, 53.575],
  [6.56, 53.66],
  [5, 53.66],
  [4.3, 53.2],
  [4.1, 52.6],
  [3.7, 52.1],
  [3.1, 51.8],
  [3.1, 51.5],
  [3.33, 51.39],
];

const { features } = read('../../public/basemap/provinces.json');
const border = features.find(({ properties }) => properties.kind === 'country');
const [land] = border.geometry.coordinates.toSorted((a, b) => b.length - a.length);
const file = {
  source:
    'OpenStreetMap-bijdragers (ODbL), by way of public/basemap/provinces.json; through the sea set by hand',
  asOf: '2026-11-01',
  land,
  sea: SEA,
};
writeFileSync(new URL('../netherlands.json', import.meta.url), `${JSON.stringify(file)}\n`);
