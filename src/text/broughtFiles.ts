import type { FactFileError, FactFileNote, RecordForm } from '@/exchange/facts/factFile';
import type { MapFileFault } from '@/map/background/vectorArchive';
import type { FactNote, LeftOutCode } from '@/sources/files/factNotes';
import type { PathsFault } from '@/sources/nearness/readPaths';
import type { BroughtKind } from '@/storage/broughtFileRow';
import { numberText } from './numbers';
import { readErrorText } from './readErrors';
import { amenityNames } from './surroundings';

export const broughtText = {
  heading: 'Eigen gegevens',
  lead: 'Een kaart of gegevens uit een bestand, alleen voor dit plan en alleen op dit apparaat. Van een soort voorziening die in uw bestand staat, ziet u alleen die uit uw bestand. Ook bij buurten en percelen gaat uw bestand voor.',
  kind: 'Wat staat er in het bestand?',
  choose: 'Bestand kiezen',
  kinds: {
    map: 'Kaart (.pmtiles)',
    reference: 'Laag om naar te kijken (elk formaat)',
    underlay: 'Afbeelding of PDF onder de kaart',
    amenities: 'Voorzieningen (GeoJSON, CSV)',
    neighbourhoods: 'Buurten (GeoJSON, CSV)',
    parcels: 'Percelen (GeoJSON, CSV)',
    people: 'Vierkanten met 65+ en 80+ (GeoJSON, CSV)',
    paths: 'Looppaden (lijnen, elk formaat)',
  } satisfies Record<BroughtKind, string>,
  reading: (name: string) => `${name} wordt gelezen…`,
  mapTaken: (name: string) => `Kaart ${name} ligt nu onder het plan.`,
  taken: (name: string, count: number) =>
    `${name}: ${numberText(count)} ${count === 1 ? 'regel' : 'regels'} gelezen en bewaard bij dit plan.`,
  notStored:
    'Het bestand past niet in de opslag van de browser. U kunt het gebruiken tot u dit venster sluit.',
  nothing: (name: string) => `In ${name} staat niets wat de app kan gebruiken.`,
  elsewhere:
    'Let op: niets hieruit ligt in het kaartbeeld of in het gebied van dit plan. Kloppen de coördinaten?',
  putAway: (name: string) => `${name} weghalen`,
  putAwayDone: (name: string) => `${name} is weggehaald.`,
};

const pathsFaults: Record<PathsFault, string> = {
  too_large:
    'Dit bestand is te groot: hoogstens 100 MB en 2 miljoen punten, met op lange lijnen elke 20 m een. Knip uw gemeente eruit.',
  not_readable:
    'Dit bestand kan de app niet lezen. Laat uw GIS-afdeling de looppaden als GeoPackage of GeoJSON met lijnen bewaren.',
  no_lines: 'In dit bestand staan geen lijnen die bij elkaar komen. Er valt niet overheen te lopen.',
  elsewhere: 'Niet al deze lijnen liggen in Nederland. Kloppen de coördinaten (graden of RD)?',
};

export const pathsText = {
  fault: (fault: PathsFault) => `${pathsFaults[fault]} Afstanden blijven zoals ze waren.`,
  taken: (name: string, lines: number) =>
    `${name}: ${numberText(lines)} ${lines === 1 ? 'lijn' : 'lijnen'}. De kansenkaart meet nu over het looppad.`,
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
  if (error.code === 'not_text') {
    return 'Dit bestand is geen leesbare tekst. Kies een bestand dat eindigt op .geojson, .json of .csv.';
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
  no_people: 'geen aantal 65+ of 80+',
  unreadable: 'een waarde kan niet',
  unclear_number: 'een getal waarvan de punt of komma duizenden of decimalen kan betekenen',
  duplicate: 'komt dubbel voor',
};

export const fileNoteText = (note: FactFileNote): string => fileNotes[note];

const knownKinds = Object.values(amenityNames)
  .map((name) => name.toLowerCase())
  .join(', ');

const recordWords: Record<RecordForm, string> = { row: 'regel', feature: 'object' };

/** "regel 1, 2 en 3", or "onder meer regel 1, 2 en 3" when there are more. */
const numbersText = (numbers: readonly number[], count: number, form: RecordForm): string => {
  const rest = numbers.map(numberText);
  const last = rest.pop() ?? '';
  const list = rest.length === 0 ? last : `${rest.join(', ')} en ${last}`;
  return `${count > numbers.length ? 'onder meer ' : ''}${recordWords[form]} ${list}`;
};

/** What the first of them said, and where those are that said nothing. */
const examplesText = ({ count, said, numbers }: FactNote, form: RecordForm): string =>
  [
    ...said,
    ...(numbers.length === 0 ? [] : [numbersText(numbers, said.length === 0 ? count : 0, form)]),
  ].join(', ');

/** "12 overgeslagen: onbekende soort (kapper, slager). De app kent: supermarkt, huisarts." */
export const factNoteText = (note: FactNote, form: RecordForm): string => {
  const { code, count } = note;
  const text = `${numberText(count)} overgeslagen: ${leftOut[code]} (${examplesText(note, form)}).`;
  return code === 'unknown_kind' ? `${text} De app kent: ${knownKinds}.` : text;
};
