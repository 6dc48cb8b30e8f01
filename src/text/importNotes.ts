import type { Note } from '@/exchange/plan/notes';
import { formatText } from './formats';
import { noteReasons } from './noteReasons';
import { homesText, numberText } from './numbers';

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

const writtenValue = ({ code, action, value = '', instead }: Note): string => {
  if (code === 'same_place' || code === 'overlaps') return `“${value}” op “${instead ?? ''}”`;
  if (code === 'rows_of_one') return `${value} rijen`;
  if (code === 'head_again') return `${value} keer`;
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
  repaired: ({ instead }) =>
    instead === undefined ? 'hersteld' : `gelezen als “${systemNames.get(instead) ?? instead}”`,
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
  if (note.code === 'total_differs' && note.homes !== undefined && note.value !== undefined) {
    const named = `het noemt ${homesText(note.homes)}, in de rijen staan er ${numberText(Number(note.value))}`;
    return `${noteReasons.total_differs}; ${named}. Kijk de rijen na.`;
  }
  const value = note.value === undefined ? '' : ` (${writtenValue(note)})`;
  const count = note.count === undefined ? '' : ` (${placesText(note.count)})`;
  const homes = note.homes === undefined ? '' : ` (${homesText(note.homes)})`;
  return `${noteReasons[note.code]}${value}; ${outcomes[note.action](note)}${count}${homes}.`;
};

/** One note in a sentence: who, which field, what is wrong, what was done. */
export const noteText = (note: Note): string => {
  const field = note.field === undefined ? '' : `, veld ${note.field}`;
  return `${subjectOf(note)}${field}: ${noteBody(note)}`;
};

/** The same where it stands beside whom it is about. */
export const noteReason = (note: Note): string =>
  note.field === undefined ? noteBody(note) : `Veld ${note.field}: ${noteBody(note)}`;
