import type * as z from 'zod/mini';
import {
  bottlenecks,
  confidentialities,
  interventions,
  liftAnswers,
  meetingRooms,
  priorities,
  targetGroups,
  wheelchairAnswers,
} from '@/domain/locationFields';
import { partnerRoles } from '@/domain/partner';
import { buildings, owners } from '@/domain/programmeLine';
import { propertiesInFile } from '../fileSchema';
import { fieldOf } from '../recordFields';
import type { Meaning } from './meaning';
import { numberIn, yearIn } from './numberInText';
import { squash } from './plainName';
import { statusInWords } from './statusInWords';
import { isHtml, textInHtml } from './textInHtml';
import { valueInText } from './valueInText';
import { tenureInWords, typeInWords } from './words';

/** A value as our own file would have it; undefined when it fits nothing. */
type Read = (value: unknown) => unknown;

const yesNo = (value: unknown): unknown => {
  if (value === true || value === 1) return 'ja';
  if (value === false || value === 0) return 'nee';
  return value;
};

/** One of the codes, in any spelling, or what another word says. */
const code =
  (codes: readonly string[], others: Readonly<Record<string, string>> = {}): Read =>
  (value) => {
    const said = yesNo(value);
    if (typeof said !== 'string') return undefined;
    const plain = squash(said);
    return codes.find((each) => squash(each) === plain) ?? others[plain];
  };

const text: Read = (value) => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  return isHtml(value) ? textInHtml(value) : value.trim();
};

/** A name is kept letter by letter. */
const name: Read = (value) => (typeof value === 'number' ? String(value) : value);

const count: Read = (value) => {
  const number = numberIn(value)?.value;
  return number !== undefined && Number.isInteger(number) ? number : undefined;
};

const list: Read = (value) => (typeof value === 'string' ? (valueInText(value) ?? value) : value);

/** What kind of plan it is, by the plantypes of Planmonitor Wonen and older registers. */
const intervention: Read = (value) => {
  const known = code(interventions)(value);
  if (known !== undefined || typeof value !== 'string') return known;
  const plain = squash(value);
  if (plain.includes('transformatie')) return 'transformatie';
  if (plain.includes('herstructurering')) return 'herstructurering';
  if (/nieuwbouw|uitbreiding|verdichting|inbreiding/.test(plain)) return 'nieuwbouw';
  return undefined;
};

/** Several codes, in a list or in one text. */
const codesIn =
  (codes: readonly string[], others: Readonly<Record<string, string>> = {}): Read =>
  (value) => {
    const said = list(value);
    const parts = Array.isArray(said) ? said : typeof said === 'string' ? said.split(/[;,|]/) : [];
    const read = parts.map((part) => code(codes, others)(part));
    return read.length === 0 || read.includes(undefined) ? undefined : [...new Set(read)];
  };

/** Of the levels of registers only what everybody may see is open (Planmonitor, DIWI). */
const confidentiality: Read = (value) => {
  const known = code(confidentialities, { ja: 'vertrouwelijk', nee: 'openbaar', public: 'openbaar' })(value);
  if (known !== undefined || typeof value !== 'string') return known;
  return /provincie|gemeente|regio|intern|extern|priv/.test(squash(value)) ? 'vertrouwelijk' : undefined;
};

const role: Read = (value) => {
  if (typeof value !== 'string') return undefined;
  const plain = squash(value);
  if (plain.includes('corporatie')) return 'corporatie';
  if (plain.includes('zorg') && !plain.includes('kantoor')) return 'zorgorganisatie';
  return partnerRoles.find((each) => plain.includes(each)) ?? 'anders';
};

const readers = new Map<Meaning, Read>(
  Object.entries({
    naam: name,
    planologische_status: statusInWords,
    ingreep: intervention,
    prioriteit: code(priorities, { valtaf: 'valt_af' }),
    vertrouwelijkheid: confidentiality,
    ontmoetingsruimte: code(meetingRooms),
    lift: code(liftAnswers, { true: 'ja', false: 'nee' }),
    rolstoelgeschikt: code(wheelchairAnswers, { true: 'ja', false: 'nee' }),
    intramurale_plaatsen: count,
    minimale_schaal_zorg: count,
    opmerkingen: text,
    buurt: text,
    opleverjaar: yearIn,
    woningtype: (value) => (typeof value === 'string' ? typeInWords(value) : undefined),
    segment: (value) => (typeof value === 'string' ? tenureInWords(value) : undefined),
    eigenaar: code(owners, { woningcorporatie: 'corporatie' }),
    bouwvorm: code(buildings, { eengezinswoning: 'eengezins', meergezinswoning: 'meergezins' }),
    opdrachtgever: text,
    opdrachtgever_rol: role,
    knelpunten: codesIn(bottlenecks, {
      maatschappelijkdraagvlak: 'draagvlak',
      nutsnetcongestiewater: 'nuts',
    }),
    doelgroepen: codesIn(targetGroups),
    externe_ids: list,
    programma: list,
    partners: list,
  }),
);

/** Fields with a list of codes and no more to say about them: the code in any spelling, or the value as it is. */
const coded = new Map<Meaning, Read>(
  Object.entries(propertiesInFile.shape).flatMap(([name, schema]): [Meaning, Read][] => {
    const { def } = fieldOf(schema).inner._zod as z.core.$ZodTypes['_zod'];
    if (def.type !== 'enum') return [];
    const read = code(Object.values(def.entries).map(String));
    return [[name, (value) => read(value) ?? value]];
  }),
);

/** The value of a column as our own file has it: undefined when it is filled in and fits nothing. */
export const fieldValue = (meaning: Meaning, value: unknown): unknown => {
  const read = readers.get(meaning) ?? coded.get(meaning);
  return read === undefined ? value : read(value);
};
