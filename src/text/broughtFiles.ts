import type { FactFileError, FactFileNote } from '@/exchange/facts/factFile';
import type { MapFileFault } from '@/map/background/vectorArchive';
import type { FactNote, LeftOutCode } from '@/sources/files/factNotes';
import type { BroughtKind } from '@/storage/broughtFileRow';
import { readErrorText } from './imports';
import { numberText } from './numbers';
import { amenityNames } from './surroundings';

export const broughtText = {
  heading: 'Eigen gegevens',
  lead: 'Een kaart of gegevens uit een bestand, alleen voor dit plan en alleen op dit apparaat. Staat hetzelfde in PDOK? Dan ziet u uw eigen bestand.',
  kind: 'Wat staat er in het bestand?',
  choose: 'Bestand kiezen',
  kinds: {
    map: 'Kaart (.pmtiles)',
    amenities: 'Voorzieningen (GeoJSON, CSV)',
    neighbourhoods: 'Buurten (GeoJSON, CSV)',
    parcels: 'Percelen (GeoJSON, CSV)',
  } satisfies Record<BroughtKind, string>,
  reading: (name: string) => `${name} wordt gelezen…`,
  mapTaken: (name: string) => `Kaart ${name} ligt nu onder het plan.`,
  taken: (name: string, count: number) =>
    `${name}: ${numberText(count)} ${count === 1 ? 'regel' : 'regels'} gelezen en bewaard bij dit plan.`,
  notStored:
    'Het bestand past niet in de opslag van de browser. U kunt het gebruiken tot u dit venster sluit.',
  nothing: (name: string) => `In ${name} staat niets wat de app kan gebruiken.`,
  putAway: (name: string) => `${name} weghalen`,
  putAwayDone: (name: string) => `${name} is weggehaald.`,
};

const mapFaults: Record<MapFileFault, string> = {
  not_pmtiles: 'Dit bestand is geen kaart. Vraag uw GIS-afdeling om een kaart als .pmtiles-bestand.',
  incomplete: 'Dit kaartbestand is niet compleet.',
  not_vector: 'Dit kaartbestand bevat plaatjes in plaats van vectortegels. Dat kan de app niet tonen.',
  other_schema:
    'Dit kaartbestand heeft een andere indeling. De app leest uitsnedes van de Protomaps-kaart, versie 4.',
};

export const mapFaultText = (fault: MapFileFault): string =>
  `${mapFaults[fault]} De kaart onder uw plan is niet gewijzigd.`;

/** Why nothing of a file with facts was taken over. */
export const factErrorText = (error: FactFileError): string => {
  if (error.code === 'no_place_columns') {
    return `In dit bestand staat geen plaats: er zijn geen kolommen met lon en lat, of x en y (RD). Gevonden kolommen: ${error.columns.join(', ')}.`;
  }
  if (error.code === 'too_many_records') {
    return `Dit bestand heeft ${numberText(error.count)} regels; hoogstens ${numberText(error.most)} kan de app gebruiken.`;
  }
  return readErrorText(error);
};

const fileNotes: Record<FactFileNote, string> = {
  encoding_guessed: 'De tekens zijn gelezen als Windows-tekst. Kijk de namen na.',
  converted_from_rd: 'De RD-coördinaten zijn omgerekend.',
  quotes_unclosed: 'Er staat een aanhalingsteken te veel of te weinig in. Kijk de laatste regels na.',
};

const leftOut: Record<LeftOutCode, string> = {
  no_place: 'geen plaats',
  place_unreadable: 'de plaats is niet te lezen',
  outside_netherlands: 'de plaats ligt buiten Nederland',
  no_surface: 'geen vlak',
  unknown_kind: 'onbekende soort',
  no_code: 'geen code',
  no_designation: 'geen aanduiding',
  unreadable: 'een waarde kan niet',
  unclear_number: 'een getal waarvan de punt of komma duizenden of decimalen kan betekenen',
  duplicate: 'komt dubbel voor',
};

export const fileNoteText = (note: FactFileNote): string => fileNotes[note];

const knownKinds = Object.values(amenityNames)
  .map((name) => name.toLowerCase())
  .join(', ');

/** "12 overgeslagen: onbekende soort (kapper, slager). De app kent: supermarkt, huisarts." */
export const factNoteText = ({ code, count, examples }: FactNote): string => {
  const note = `${numberText(count)} overgeslagen: ${leftOut[code]} (${examples.join(', ')}).`;
  return code === 'unknown_kind' ? `${note} De app kent: ${knownKinds}.` : note;
};
