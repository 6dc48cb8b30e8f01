import type { Note, NoteCode } from '@/exchange/plan/notes';
import type { OtherKind, ReadError } from '@/exchange/plan/readError';
import { formatText } from './formats';
import { bytesText, homesText, numberText } from './numbers';

/** What is wrong, without the place: "het woningtype is onbekend". */
const reasons: Record<NoteCode, string> = {
  not_a_feature: 'dit is geen feature',
  bad_id: 'het id is niet bruikbaar',
  duplicate_id: 'dit id komt vaker voor',
  duplicate_name: 'deze naam komt vaker voor',
  same_place: 'deze locatie ligt precies op een andere',
  overlaps: 'deze locatie ligt voor meer dan de helft op een andere',
  no_geometry: 'er is geen geometrie',
  geometry_type_not_supported: 'deze soort geometrie kan geen locatie zijn; maak er een vlak of een punt van',
  geometry_unreadable: 'de geometrie is niet te lezen',
  coordinates_out_of_range: 'de coördinaten liggen buiten de wereld',
  too_many_positions: 'de geometrie heeft te veel punten',
  ring_closed: 'de rand van het vlak was niet gesloten',
  ring_too_short: 'een rand heeft minder dan drie hoeken',
  height_dropped: 'hoogten (derde coördinaat) worden niet gebruikt',
  collection_reduced: 'van de verzameling zijn alleen de vlakken overgenomen',
  outside_netherlands: 'dit ligt buiten Nederland',
  outside_area:
    'het bestand heeft meer dan in een plan past; wat niet in de gemeente van het plan ligt, of geen plek heeft, is niet gelezen',
  crs_unknown: 'deze coördinaten kunnen we niet omrekenen',
  reprojected: 'coördinaten in een ander stelsel, zoals het bestand zegt',
  reprojected_by_numbers: 'coördinaten in een ander stelsel, herkend aan de getallen',
  axes_swapped: 'breedte en lengte stonden omgewisseld',
  address_found: 'de plek is opgezocht bij het adres',
  address_not_found: 'bij dit adres is geen plek gevonden',
  geometry_empty: 'de vorm is leeg',
  line_closed: 'dit is een lijn die zichzelf sluit; gelezen als de grens van een vlak',
  points_reduced: 'dit zijn meer punten; het midden is genomen',
  coordinates_as_text: 'de coördinaten waren tekst en geen getallen',
  crossing_mended: 'de rand kruist zichzelf; het vlak is gesplitst in de delen die de rand omsluit',
  edge_crosses: 'de rand kruist zichzelf en is niet te herstellen; bekijk de vorm op de kaart',
  area_too_large: 'dit vlak is te groot voor een locatie, hoogstens 100 km²',
  area_large: 'dit vlak is groot voor een locatie; kijk of het de plek is, en niet alles eromheen',
  unknown_type: 'dit woningtype kennen we niet',
  unknown_segment: 'dit segment kennen we niet',
  unknown_status: 'deze planologische status kennen we niet',
  unknown_value: 'deze waarde kennen we niet',
  bad_count: 'dit is geen heel getal van 0 tot 100.000',
  bad_year: 'dit is geen jaartal van 2000 tot 2100',
  bad_number: 'dit getal kan niet',
  bad_date: 'dit is geen datum',
  bad_text: 'dit is geen tekst',
  text_too_long: 'deze tekst is te lang',
  bad_list: 'dit is geen lijst',
  bad_entry: 'dit onderdeel is niet te lezen',
  totals_differ: 'het totaal past niet bij de programmaregels',
  column_edited: 'het aantal in de kolom is na het programma gewijzigd, en telt',
  thousands_read:
    'dit getal is niet zeker: een punt is gelezen als teken voor duizenden, “circa” is weggelaten',
  html_as_text: 'de opmaak (HTML) is weggelaten, de tekst is overgenomen',
  division_left_out: 'deze verdeling is niet te combineren met de andere',
  unknown_partner: 'deze partner staat niet in het bestand',
  duplicate_partner: 'deze partner staat er dubbel in',
  other_extension: 'de naam zegt iets anders dan wat erin staat',
  file_cut_off: 'het is niet compleet: wat na deze regel kwam, ontbreekt',
  encoding_guessed: 'de tekens staan er niet in als UTF-8',
  encoded_twice: 'tekens met een accent waren dubbel omgezet',
  bytes_unreadable: 'sommige tekens zijn niet te lezen',
  json_mended: 'dit is geen zuivere JSON',
  quotes_unclosed: 'een aanhalingsteken is niet gesloten',
  read_inside: 'er zijn meer bestanden ingepakt; alleen dit is gelezen',
  sequence_read: 'elke regel is een locatie',
  other_json: 'dit is geen gewone GeoJSON',
  bad_version: 'het versienummer is niet te lezen',
  plan_unreadable: 'de gegevens van het plan zelf zijn niet te lezen',
  columns_to_notes: 'voor deze kolommen heeft een locatie geen veld',
  properties_left_out: 'deze eigenschappen kent de app niet',
};

/** Coordinate systems by their numbers, with how exact it is to come from them. */
const systemNames: ReadonlyMap<string, string> = new Map([
  ['EPSG:4326', 'WGS84 (EPSG:4326)'],
  ['EPSG:4258', 'ETRS89 (EPSG:4258)'],
  ['EPSG:28992', 'Rijksdriehoek (EPSG:28992), op 0,25 m nauwkeurig'],
  ['EPSG:3857', 'Web Mercator (EPSG:3857)'],
  ['EPSG:4289', 'Amersfoort in graden (EPSG:4289), op 0,25 m nauwkeurig'],
  ['EPSG:25831', 'UTM zone 31 (EPSG:25831)'],
  ['EPSG:25832', 'UTM zone 32 (EPSG:25832)'],
  ['EPSG:3035', 'LAEA Europa (EPSG:3035)'],
]);

const writtenValue = ({ code, action, value = '' }: Note): string => {
  if (action === 'converted') return systemNames.get(value) ?? value;
  const isArea = code === 'area_large' || code === 'area_too_large';
  return isArea && /^\d+$/.test(value) ? `${numberText(Number(value))} km²` : `“${value}”`;
};

const formatNames = new Map<string, string>([
  ...Object.entries(formatText.names),
  ['esri_json', 'Esri JSON'],
  ['topojson', 'TopoJSON'],
  ['json_fg', 'JSON-FG'],
]);

const outcomes: Record<Note['action'], (note: Note) => string> = {
  left_out: () => 'niet overgenomen',
  replaced: ({ instead }) => (instead === undefined ? 'vervangen' : `vervangen door “${instead}”`),
  repaired: ({ instead }) => (instead === undefined ? 'hersteld' : `gelezen als “${instead}”`),
  to_notes: () => 'bij de opmerkingen gezet',
  converted: () => 'omgerekend',
  taken: () => 'overgenomen zoals het is',
  without_place: () => 'overgenomen zonder plek op de kaart',
  read_as: ({ instead = '' }) => `gelezen als ${formatNames.get(instead) ?? instead}`,
};

/** Whom a note is about: "Locatie 3 (Kerkweg)". */
const subjectOf = ({ feature }: Note): string => {
  if (feature === undefined) return 'Bestand';
  const number = `Locatie ${numberText(feature.index + 1)}`;
  return feature.name === undefined ? number : `${number} (${feature.name})`;
};

const placesText = (count: number): string => (count === 1 ? '1 locatie' : `${numberText(count)} locaties`);

/** What is wrong and what was done, without whom it is about. */
const noteBody = (note: Note): string => {
  const value = note.value === undefined ? '' : ` (${writtenValue(note)})`;
  const count = note.count === undefined ? '' : ` (${placesText(note.count)})`;
  const homes = note.homes === undefined ? '' : ` (${homesText(note.homes)})`;
  return `${reasons[note.code]}${value}; ${outcomes[note.action](note)}${count}${homes}.`;
};

/** One note in a sentence: who, which field, what is wrong, what was done. */
export const noteText = (note: Note): string => {
  const field = note.field === undefined ? '' : `, veld ${note.field}`;
  return `${subjectOf(note)}${field}: ${noteBody(note)}`;
};

/** The same where it stands beside whom it is about. */
export const noteReason = (note: Note): string =>
  note.field === undefined ? noteBody(note) : `Veld ${note.field}: ${noteBody(note)}`;

/** Files that are recognised and cannot be read, with where they are known from. */
const otherKinds: Record<OtherKind, string> = {
  zip: 'een ingepakt bestand (ZIP, zoals Excel, Word of een Shapefile)',
  sqlite: 'een database (SQLite, zoals GeoPackage)',
  pdf: 'een PDF',
  picture: 'een afbeelding',
  markup: 'een bestand in XML of HTML (zoals KML, GML of een webpagina)',
  table: 'een tabel zonder rijen, of met maar één kolom',
  dxf: 'een CAD-tekening (DXF)',
  dwg: 'een CAD-tekening (DWG)',
  mapinfo: 'een bestand van MapInfo',
  geodatabase: 'een database van ArcGIS (file geodatabase)',
  shape_part: 'een deel van een shapefile',
  word: 'een document van Word',
  excel_old: 'een bestand van een oude versie van Excel of Word, of er zit een wachtwoord op',
  encrypted: 'beveiligd met een wachtwoord',
  bomb: 'veel groter dan het lijkt: uitgepakt past het niet in het geheugen',
  damaged: 'beschadigd',
  archive: 'een ingepakt bestand (RAR of 7-Zip)',
};

/** What to ask for instead. */
const asked: Partial<Record<OtherKind, string>> = {
  dxf: 'Vraag de tekenaar of de GIS-afdeling om GeoJSON of een GeoPackage met alleen de plangrenzen.',
  dwg: 'Vraag de tekenaar of de GIS-afdeling om GeoJSON of een GeoPackage met alleen de plangrenzen.',
  mapinfo: 'Vraag de GIS-afdeling om GeoJSON of een GeoPackage.',
  geodatabase: 'Vraag de GIS-afdeling om GeoJSON of een GeoPackage.',
  shape_part:
    'Een shapefile bestaat uit meer bestanden (.shp, .dbf, .prj). Pak ze samen in een zip, of sleep ze samen hierheen.',
  word: 'Vraag om de tabel als Excel of CSV, of om GeoJSON.',
  excel_old: 'Open het bestand, haal het wachtwoord eraf en bewaar het als .xlsx.',
  encrypted: 'Pak het uit met het wachtwoord, en kies het bestand dat erin zat.',
  bomb: 'Pak het zelf uit en kies een deel ervan.',
  damaged: 'Haal het opnieuw op bij wie het maakte.',
  archive: 'Pak het eerst uit, en kies het bestand dat erin zat.',
  table: 'Zet in de eerste rij de namen van de kolommen, en daaronder de locaties.',
};

type ErrorWords = { what: string; advice?: string };

/** A file that breaks off was not copied whole; another fault is in what somebody made. Where it is, for who made it. */
const notJson = (
  subject: string,
  { line, column, found }: Extract<ReadError, { code: 'not_json' }>,
): ErrorWords => {
  const place = line === undefined ? '' : ` regel ${numberText(line)}, teken ${numberText(column ?? 1)}`;
  if (found === 'end') {
    return {
      what: `${subject} is niet compleet: het houdt op${place === '' ? '' : ` bij${place}`}.`,
      advice: 'Haal het opnieuw op bij wie het maakte.',
    };
  }
  const there = found === undefined ? '' : `: daar staat “${found}”`;
  return {
    what: `${subject} is beschadigd, of geen GeoJSON.${place === '' ? '' : ` Het gaat mis bij${place}${there}.`}`,
    advice: 'Vraag wie het maakte om het opnieuw te bewaren, als GeoJSON.',
  };
};

/** The name of the file where nothing else on screen gives it, and whether there is a plan that it was meant for. */
type AboutFile = { fileName?: string | undefined; isPlanOpen?: boolean };

/** A name that says it is a plan file is believed: then the text in it was saved otherwise. */
const choosePlanFile = (fileName: string | undefined): string => {
  if (fileName === undefined) {
    return 'Kies een bestand dat eindigt op .geojson of .json.';
  }
  return /\.(?:geo)?json$/i.test(fileName)
    ? 'Vraag wie het maakte om het opnieuw te bewaren, als GeoJSON (tekst in UTF-8).'
    : 'Kies een bestand dat eindigt op .geojson of .json.';
};

const errorWords = (error: ReadError, { fileName, isPlanOpen }: AboutFile): ErrorWords => {
  const subject = fileName === undefined ? 'Dit bestand' : `Het bestand ${fileName}`;
  const object = fileName === undefined ? 'dit bestand' : `het bestand ${fileName}`;
  switch (error.code) {
    case 'too_large':
      return {
        what: `${subject} is te groot (${bytesText(error.size)}; hoogstens ${bytesText(error.largest)}).`,
        advice: 'Splits het bestand.',
      };
    case 'empty_file':
      return { what: `${subject} is leeg.`, advice: 'Kies een ander bestand.' };
    case 'not_text':
      return {
        what: `${subject} is geen planbestand: er staat geen leesbare tekst in.`,
        advice: choosePlanFile(fileName),
      };
    case 'not_json':
      return notJson(subject, error);
    case 'other_kind':
      return {
        what:
          error.extension === undefined
            ? `${subject} is ${otherKinds[error.kind]}. Locaties daaruit kan de app niet lezen.`
            : `De naam van ${object} eindigt op .${error.extension}, maar het is ${otherKinds[error.kind]}.`,
        advice: asked[error.kind] ?? 'Kies een bestand dat eindigt op .geojson of .json, of vraag daarom.',
      };
    case 'not_geojson':
      return {
        what: `${subject} heeft geen locaties: het is geen GeoJSON.`,
        advice:
          'Kies een ander bestand, of vraag uw GIS-afdeling om GeoJSON met locaties (een FeatureCollection).',
      };
    case 'is_backup':
      return {
        what: `${subject} is een reservekopie.`,
        // Where it could be opened it is not recognised only when it was saved as something else than we wrote.
        advice: isPlanOpen
          ? 'Ga naar “Alle plannen” en kies daar “Bestand openen”.'
          : 'Het is na het maken in een ander programma bewaard. Gebruik het bestand zoals de app het heeft gemaakt.',
      };
    case 'crs_not_supported':
      return {
        what: `${subject} gebruikt coördinaten in ${error.crs}; die kan de app nog niet lezen.`,
        advice: 'Sla het bestand op in WGS84 (EPSG:4326).',
      };
    case 'newer_version':
      return {
        what: `${subject} is gemaakt met een nieuwere versie van de app (${numberText(error.version)}; deze versie leest tot ${numberText(error.supported)}).`,
        advice: 'Laad de app opnieuw om bij te werken.',
      };
    case 'too_many_locations':
      return {
        what: `${subject} heeft ${numberText(error.count)} locaties; hoogstens ${numberText(error.most)} passen in een plan.`,
        advice: isPlanOpen
          ? 'Splits het bestand, of importeer het in een plan van één gemeente: dan wordt alleen gelezen wat daarin ligt.'
          : 'Maak eerst een plan voor uw gemeente en importeer het daar: dan wordt alleen gelezen wat daarin ligt.',
      };
    case 'unreadable_file':
      return { what: `De browser kan ${object} niet lezen.`, advice: 'Staat het er nog?' };
    case 'reader_failed':
      return { what: `Het lezen van ${object} is mislukt.`, advice: 'Probeer het nog eens.' };
    case 'not_loaded':
      return {
        what: `Wat nodig is om ${object} te lezen, kon niet worden geladen.`,
        advice: 'Is er internet? Probeer het dan nog eens.',
      };
    case 'cancelled':
      return { what: 'Gestopt.' };
  }
};

/** Why nothing of a file was taken over: what happened, what is safe, what to do. */
export const readErrorText = (error: ReadError, { fileName, isPlanOpen = true }: AboutFile = {}): string => {
  const { what, advice } = errorWords(error, { fileName, isPlanOpen });
  const safe = isPlanOpen ? 'Het plan is niet gewijzigd.' : 'Er is niets gewijzigd.';
  return [what, safe, advice].filter((sentence) => sentence !== undefined).join(' ');
};
