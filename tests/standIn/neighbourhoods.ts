import { holdsPoint } from '@/geo/holdsPoint';
import { centreOf } from '@/geo/measure';
import type { MunicipalityOutline } from '@/sources/interfaces/boundaries';
import type { Neighbourhood, NeighbourhoodFigure } from '@/sources/interfaces/neighbourhoods';
import { featureOf, type StandInFeature } from './features';
import type { StandInCollection } from './ogcFeatures';
import type { StandInRecords } from './records';

/** As CBS writes what it does not know or keeps back, and what an edition does not have (yet). */
const unknown = -99997;
const notInEdition = -99995;

type Row = (figure: NeighbourhoodFigure) => number | null;

const orUnknown = (value: number | null) => value ?? unknown;

const percentage = (part: number | null, whole: number | null): number =>
  part === null || whole === null || whole === 0 ? unknown : Math.round((100 * part) / whole);

const peopleFields = (row: Row) => ({
  aantal_inwoners: orUnknown(row('people')),
  aantal_huishoudens: orUnknown(row('households')),
  percentage_personen_65_jaar_en_ouder: percentage(row('people_65_plus'), row('people')),
});

const homesFields = (row: Row) => ({
  woningvoorraad: orUnknown(row('homes')),
  percentage_koopwoningen: percentage(row('homes_owner_occupied'), row('homes')),
  perc_huurwoningen_in_bezit_woningcorporaties: percentage(row('homes_housing_association'), row('homes')),
  perc_huurwoningen_in_bezit_overige_verhuurders: percentage(row('homes_other_rent'), row('homes')),
  huisartsenpraktijk_gemiddelde_afstand_in_km: orUnknown(row('distance_huisarts')),
  apotheek_gemiddelde_afstand_in_km: orUnknown(row('distance_apotheek')),
  grote_supermarkt_gemiddelde_afstand_in_km: orUnknown(row('distance_supermarkt')),
  treinstation_gemiddelde_afstand_in_km: orUnknown(row('distance_station')),
});

const unfilled = (fields: Record<string, number>) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, notInEdition]));

const buurt = (
  { code, name, geometry, figures }: Neighbourhood,
  municipality: MunicipalityOutline,
  year: number,
): StandInFeature => {
  const row: Row = (figure) => figures[figure]?.value ?? null;
  const people = peopleFields(row);
  const homes = homesFields(row);
  return featureOf(`buurt ${year} ${code}`, geometry, {
    buurtcode: code,
    buurtnaam: name,
    wijkcode: `WK${municipality.code.slice(2)}01`,
    gemeentecode: municipality.code,
    gemeentenaam: municipality.name,
    water: 'NEE',
    ...people,
    ...(year === 2025 ? unfilled(homes) : homes),
  });
};

/** Every municipality also has a neighbourhood that is only water. */
const water = ({ code, name, geometry }: MunicipalityOutline, year: number): StandInFeature =>
  featureOf(`water ${year} ${code}`, geometry, {
    buurtcode: `BU${code.slice(2)}9998`,
    buurtnaam: 'Groot water',
    wijkcode: `WK${code.slice(2)}99`,
    gemeentecode: code,
    gemeentenaam: name,
    water: 'JA',
    ...unfilled(peopleFields(() => null)),
    ...unfilled(homesFields(() => null)),
  });

/** Collection `buurten` of one edition of CBS Wijken en Buurten; 2024 knows no neighbourhood without homes figures. */
export const neighbourhoodCollection = (records: StandInRecords, year: number): StandInCollection => ({
  filters: ['gemeentecode', 'buurtcode', 'wijkcode'],
  features: records.municipalities.flatMap((municipality) => {
    const own = records.neighbourhoods.filter(
      ({ geometry, figures }) =>
        holdsPoint(municipality.geometry, centreOf(geometry)) && (year === 2025 || figures.homes),
    );
    return [
      water(municipality, year),
      ...own.map((neighbourhood) => buurt(neighbourhood, municipality, year)),
    ];
  }),
});
