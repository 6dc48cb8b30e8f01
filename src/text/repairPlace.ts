import type { FileCrs } from '@/geo/fileCrs';
import { locationsText, numberText } from './numbers';

/** Coordinate systems as people who get files know them. */
export const systemNames: Readonly<Record<FileCrs, string>> = {
  'EPSG:4326': 'graden van gps (WGS84)',
  'EPSG:4258': 'graden (ETRS89)',
  'EPSG:28992': 'Rijksdriehoek (RD)',
  'EPSG:3857': 'webkaart (Web Mercator)',
  'EPSG:3395': 'zeekaart (World Mercator)',
  'EPSG:4289': 'oude graden (Amersfoort)',
  'EPSG:25831': 'UTM zone 31',
  'EPSG:25832': 'UTM zone 32',
  'EPSG:3035': 'Europa (LAEA)',
};

const metresText = (metres: number): string =>
  metres < 1_000 ? `${numberText(Math.round(metres))} m` : `${numberText(Math.round(metres / 1_000))} km`;

export const repairPlaceText = {
  title: 'Staat op de verkeerde plaats',
  explain:
    'Komen locaties uit een bestand scheef of ver weg terecht, dan zijn hun coördinaten voor iets anders aangezien. Kies wat ze echt waren; op de kaart ziet u waar ze dan komen.',
  which: 'Welke locaties',
  chosen: {
    selection: (count: number): string => `De selectie (${locationsText(count)})`,
    import: (count: number, file: string): string => `Alles uit ${file} (${locationsText(count)})`,
    all: (count: number): string => `Alle locaties met een plek (${numberText(count)})`,
  },
  how: 'Wat waren de coördinaten echt?',
  proposal: (was: FileCrs, is: FileCrs, isSwapped: boolean): string => {
    if (was === is) return 'Breedte en lengte omgewisseld';
    const swapped = isSwapped ? ', en omgewisseld' : '';
    return `${systemNames[is].charAt(0).toUpperCase()}${systemNames[is].slice(1)}, gelezen als ${systemNames[was]}${swapped}`;
  },
  outcome: (inside: number, all: number, where: string, metres: number): string =>
    `${numberText(inside)} van ${numberText(all)} in ${where}; schuift ${metresText(metres)}`,
  noProposal: (where: string): string =>
    `Geen enkel stelsel brengt al deze locaties in ${where}. U kunt er zelf een kiezen, of ze op de kaart verslepen.`,
  other: 'Zelf kiezen',
  was: 'Gelezen als',
  is: 'Ze stonden in',
  swapped: 'Breedte en lengte staan omgewisseld',
  nowhere: 'Zo komen de locaties nergens op aarde te liggen.',
  sketch: (moved: number, where: string): string =>
    `Kaartje: waar ${locationsText(moved)} ${moved === 1 ? 'komt' : 'komen'} te liggen${where === '' ? '' : ` bij ${where}`}`,
  isItRight:
    'Klopt dit? Zo niet, dan zet “Staat op de verkeerde plaats” ze na het toevoegen goed, in één keer.',
  before: 'nu',
  after: 'straks',
  take: (count: number): string => `${locationsText(count)} verplaatsen`,
  moved: (count: number): string => `${locationsText(count)} verplaatst.`,
  looking: 'De kaart wordt klaargezet…',
  failed:
    'Wat nodig is om coördinaten om te rekenen, kon niet worden geladen. Is er internet? Probeer het dan nog eens.',
  open: 'Staat op de verkeerde plaats…',
};
