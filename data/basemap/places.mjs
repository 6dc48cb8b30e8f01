// Place names: GeoNames, put right by hand, with the main place of every municipality in it.
import { readFileSync } from 'node:fs';
import { KM_PER_DEGREE } from './settings.mjs';
import { distanceToStretch } from './simplify.mjs';

const SAME_PLACE_KM = 3;
const DOUBLE_KM = 1;
const LEFT_OUT = ['PPLX', 'PPLL', 'PPLS']; // neighbourhoods, hamlets, groups of villages

// Rank by inhabitants. A municipality's main place is 4 at least; everything else is 5.
const RANK_FROM = [100_000, 50_000, 25_000, 5_000];
const MAIN_PLACE_RANK = 4;

function rankOf(population) {
  const index = RANK_FROM.findIndex((least) => population >= least);
  return index < 0 ? RANK_FROM.length + 1 : index + 1;
}

/** Rows of a small comma-separated file as objects; a field with a comma stands in double quotes. */
function readTable(name) {
  const [head, ...rows] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cells = (row) => row.match(/"[^"]*"|[^,]+/g).map((cell) => cell.replaceAll('"', ''));
  const titles = cells(head);
  return rows.map((row) => Object.fromEntries(cells(row).map((cell, i) => [titles[i], cell])));
}

const kmBetween = (a, b) => distanceToStretch(a, b, b) * KM_PER_DEGREE;

function fromGeoNames(cities) {
  const corrections = JSON.parse(readFileSync(new URL('place-corrections.json', import.meta.url), 'utf8'));
  const notAPlace = new Set(Object.values(corrections.notAPlace).flat());
  return cities
    .filter((city) => city.country === 'NL' && !LEFT_OUT.includes(city.featureCode))
    .filter((city) => !notAPlace.has(city.name))
    .map((city) => ({
      name: corrections.names[city.cityId] ?? city.name,
      population: corrections.population[city.cityId] ?? city.population,
      at: city.loc.coordinates,
    }))
    .map((place) => ({ ...place, rank: rankOf(place.population) }));
}

function addMainPlaces(places) {
  for (const { plaats, lon, lat } of readTable('main-places.csv')) {
    const at = [Number(lon), Number(lat)];
    const known = places.find((place) => place.name === plaats && kmBetween(place.at, at) < SAME_PLACE_KM);
    if (known) known.rank = Math.min(known.rank, MAIN_PLACE_RANK);
    else places.push({ name: plaats, population: 0, at, rank: MAIN_PLACE_RANK });
  }
}

function addExtraPlaces(places) {
  for (const { plaats, lon, lat, rang } of readTable('extra-places.csv')) {
    const at = [Number(lon), Number(lat)];
    const known = places.some((place) => place.name === plaats && kmBetween(place.at, at) < SAME_PLACE_KM);
    if (!known) places.push({ name: plaats, population: 0, at, rank: Number(rang) });
  }
}

/** Places `{ name, rank, at }`, the most important first; of two with one name close together one stays. */
export function dutchPlaces(cities) {
  const places = fromGeoNames(cities);
  addMainPlaces(places);
  addExtraPlaces(places);
  places.sort((a, b) => a.rank - b.rank || b.population - a.population || (a.name < b.name ? -1 : 1));
  return places.filter(
    (place, index) =>
      !places
        .slice(0, index)
        .some((other) => other.name === place.name && kmBetween(other.at, place.at) < DOUBLE_KM),
  );
}
