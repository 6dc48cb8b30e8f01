// Outlines and figures of the neighbourhoods, with one for the countryside.
import { contains, distance, middleOf } from './geometry.mjs';
import { countryside } from './outlines.mjs';
import { randomOf } from './random.mjs';
import { shape } from './tables.mjs';

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
  [countryside]: { perHome: 2.5, over65: 0.23, social: 0, rent: 0.05 },
};

/** Roads are this much longer than the straight line. */
const detour = 1.3;

/** The year of the figures is the same for all. */
export const neighbourhoodsOf = (town) => ({
  year: 2025,
  list: [...town.outlines].map(([name, rings], i) => ({
    code: `fictief-BU9999${String(i + 1).padStart(4, '0')}`,
    name,
    shape: shape([rings]),
    figures: figuresOf(town, name, rings),
  })),
});

function figuresOf(town, name, [outline]) {
  const random = randomOf(`figures/${name}`);
  const { perHome, over65, social, rent } = character[name];
  const isHere = ({ ring, neighbourhood }) =>
    name === countryside ? neighbourhood === name : contains(outline, middleOf(ring));
  const dwellings = town.buildings.filter((building) => building.homes > 0 && isHere(building));
  const homes = dwellings.reduce((sum, building) => sum + building.homes, 0);
  const households = Math.round(homes * random.between(0.96, 0.985));
  const people = Math.round(households * perHome);
  const older = Math.round(people * over65);
  const tenure = { social: Math.round(homes * social), rent: Math.round(homes * rent) };
  const kilometresTo = (kind) => {
    const points = town.pois.filter(({ dutch }) => dutch === kind).map(({ point }) => point);
    const sum = dwellings.reduce(
      (metres, building) =>
        metres +
        building.homes * Math.min(...points.map((point) => distance(point, middleOf(building.ring)))),
      0,
    );
    return Math.round((sum / homes / 1000) * detour * 10) / 10;
  };
  return {
    people,
    people_65_plus: older,
    people_80_plus: Math.round(older * random.between(0.22, 0.33)),
    households,
    homes,
    homes_owner_occupied: homes - tenure.social - tenure.rent,
    homes_housing_association: tenure.social,
    homes_other_rent: tenure.rent,
    distance_huisarts: kilometresTo('huisarts'),
    distance_apotheek: kilometresTo('apotheek'),
    distance_supermarkt: kilometresTo('supermarkt'),
    distance_station: kilometresTo('station'),
  };
}
