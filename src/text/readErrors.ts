import type { ReadError } from '@/exchange/plan/readError';
import { bytesText, numberText } from './numbers';
import { askInstead, otherKindNames } from './otherKinds';

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
            ? `${subject} is ${otherKindNames[error.kind]}. Locaties daaruit kan de app niet lezen.`
            : `De naam van ${object} eindigt op .${error.extension}, maar het is ${otherKindNames[error.kind]}.`,
        advice:
          askInstead[error.kind] ?? 'Kies een bestand dat eindigt op .geojson of .json, of vraag daarom.',
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
