import { locationsText, numberText } from '../numbers';

/** The periods of delivery on the map of phasing. */
export type Period = 'soon' | 'intime' | 'late' | 'open';

/** Words on and under the maps of a document. */
export const mapWords = {
  north: 'N',
  metres: (metres: number) =>
    metres >= 1_000 ? `${numberText(metres / 1_000)} km` : `${numberText(metres)} m`,
  overview: (day: string) => `Kaart 1. Locaties naar woningtype, stand van ${day}`,
  phasing: (day: string) => `Kaart 3. Locaties naar jaar van oplevering, stand van ${day}`,
  priority: (day: string) => `Kaart 2. Locaties naar prioriteit, stand van ${day}`,
  sheet: (name: string) => `De plek van ${name}`,
  types: 'Kleur: woningtype',
  firmness: 'Ring: hoe zeker',
  size: 'Grootte: woningen',
  periods: 'Laatste oplevering',
  priorities: 'Prioriteit',
  period: {
    soon: (year: number) => `t/m ${year}`,
    intime: (from: number, to: number) => `${from} t/m ${to}`,
    late: (year: number) => `na ${year}`,
    open: 'jaar open',
  },
  pale: 'valt af of alternatief',
  alt: {
    overview: (locations: number) =>
      `Kaart met ${locationsText(locations)}, elk met haar nummer, in kleuren per woningtype. De gegevens staan in tabel A.`,
    phasing: (locations: number) =>
      `Kaart met ${locationsText(locations)}, elk met haar nummer, in tinten per periode van oplevering. De jaren staan in tabel A.`,
    priority: (locations: number) =>
      `Kaart met ${locationsText(locations)}, elk met haar nummer, in tinten per prioriteit. De prioriteiten staan in tabel A.`,
    sheet: (name: string) => `Kaart met de plek van ${name}.`,
  },
  note: (ratio: number, source: string) =>
    `Schaal ongeveer 1 : ${numberText(ratio)}. Noord is boven. ${source}`,
  source: (background: string | undefined) =>
    `Bron van de locaties: dit plan.${background === undefined ? ' Zonder achtergrondkaart.' : ` Achtergrond: ${background}`}`,
  unplaced: (names: string) => ` Zonder plek, en dus niet op de kaart: ${names}.`,
  outOfSight: (names: string) => ` Te ver weg voor deze kaart: ${names}.`,
  noNumbers: ' De nummers passen niet op de kaart: er zijn te veel locaties.',
  noPlaces: 'Open: geen enkele locatie heeft een plek op de kaart.',
  backgrounds: {
    practice: 'Oefengemeente Markerwaard (fictief).',
    brt: '© Kadaster (BRT-A, CC BY 4.0), via PDOK.',
    luchtfoto: '© Beeldmateriaal.nl (CC BY 4.0), via PDOK.',
    builtin: '© OpenStreetMap-bijdragers (ODbL), Natural Earth, GeoNames (CC BY).',
    own: 'een eigen kaartbestand.',
  },
};
