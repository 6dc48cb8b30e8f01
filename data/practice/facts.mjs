// What is known about the municipality, for the sources of the app, as compact tables. Everything is invented.
import { degreesOf } from './degrees.mjs';
import { areaOf, middleOf } from './geometry.mjs';
import { neighbourhoods } from './neighbourhoods.mjs';
import { randomOf } from './random.mjs';
import { siteWishes } from './sites.mjs';

const place = (point) => degreesOf(point).map((degrees) => Math.round(degrees * 1e6) / 1e6);

/** A table: the names of its columns once, then a row per thing. */
const table = (columns, rows) => ({ columns, rows });

export function factsOf(town) {
  const homes = town.buildings.filter(({ number }) => number !== undefined);
  const streets = [...new Set(town.streets.map(({ name }) => name).filter((name) => name !== ''))].sort();
  const streetIndex = new Map(streets.map((name, i) => [name, i]));
  const areas = ['', ...neighbourhoods.map(({ name }) => name)];
  const areaIndex = (name) => Math.max(0, areas.indexOf(name));
  const uses = [...new Set(homes.map(({ use }) => use))].sort();
  return {
    fictief: true,
    note: 'Oefengemeente Markerwaard: alle namen, plaatsen en getallen zijn verzonnen.',
    streets,
    areas,
    uses,
    /** Identifies a building by its row: `pand-1` is the first. */
    addresses: table(
      ['street', 'number', 'lon', 'lat', 'area', 'use', 'year', 'homes', 'vacant'],
      homes.map((home) => [
        streetIndex.get(home.street),
        home.number,
        ...place(middleOf(home.ring)),
        areaIndex(home.neighbourhood),
        uses.indexOf(home.use),
        home.year,
        home.homes,
        home.isVacant ? 1 : 0,
      ]),
    ),
    amenities: table(
      ['kind', 'name', 'lon', 'lat', 'area'],
      town.pois
        .filter(({ dutch }) => dutch !== undefined)
        .map(({ dutch, name, point, neighbourhood }) => [
          dutch,
          name,
          ...place(point),
          areaIndex(neighbourhood),
        ]),
    ),
    seniorComplexes: seniorComplexes(town),
    neighbourhoods: neighbourhoods.map(({ name }) => figuresOf(town, name)),
  };
}

/** Parcels with their area in whole square metres, id `MKW00-A-{row}`; corners rounded to a decimetre or so. */
export function parcelsOf(town) {
  return {
    fictief: true,
    columns: ['area', 'corners'],
    rows: town.parcels.map(({ ring }) => [Math.round(areaOf(ring)), ring.flatMap(place)]),
  };
}

function seniorComplexes(town) {
  return Object.entries(siteWishes)
    .filter(([, wish]) => wish.isSenior)
    .map(([key, { name, homes }]) => {
      const { ring, neighbourhood } = town.sites.get(key);
      const building = town.buildings.find((each) => each.name === name);
      return {
        id: key,
        name,
        homes,
        neighbourhood,
        street: building.street,
        number: building.number,
        year: building.year,
        point: place(middleOf(ring)),
      };
    });
}

/** Share of people of 65 and over, and of social and private rent, by the character of the neighbourhood. */
const character = {
  'Oude Kern': { perHome: 1.9, over65: 0.27, social: 0.22, rent: 0.14 },
  Molenwijk: { perHome: 2.1, over65: 0.24, social: 0.46, rent: 0.05 },
  'De Gaarden': { perHome: 2.4, over65: 0.19, social: 0.24, rent: 0.05 },
  Waterwijk: { perHome: 2.3, over65: 0.31, social: 0.12, rent: 0.06 },
  'De Meeuwen': { perHome: 1.7, over65: 0.29, social: 0.72, rent: 0.08 },
  Stationskwartier: { perHome: 1.8, over65: 0.13, social: 0.28, rent: 0.31 },
  Havenkwartier: { perHome: 2.0, over65: 0.2, social: 0.31, rent: 0.13 },
  Zuiderlanden: { perHome: 2.7, over65: 0.09, social: 0.21, rent: 0.07 },
};

function figuresOf(town, name) {
  const random = randomOf(`figures/${name}`);
  const { perHome, over65, social, rent } = character[name];
  const stock = town.buildings
    .filter((building) => building.neighbourhood === name)
    .reduce((sum, { homes }) => sum + homes, 0);
  const households = Math.round(stock * random.between(0.96, 0.985));
  const people = Math.round(households * perHome);
  const older = Math.round(people * over65);
  const tenure = { socialRent: Math.round(stock * social), otherRent: Math.round(stock * rent) };
  return {
    name,
    people,
    people65: older,
    people80: Math.round(older * random.between(0.22, 0.33)),
    households,
    homes: stock,
    tenure: { ...tenure, owned: stock - tenure.socialRent - tenure.otherRent },
  };
}
