import type { JsonObject } from '../../json/jsonObject';
import { type Meaning, meaningOfYears } from './meaning';
import { isBlank } from './numberInText';
import { squash, wordsOf } from './plainName';
import { segmentInWords, typeInWords } from './words';

/** Numbers that are no homes, whatever else the name says; "t/m 2025" says no m2. */
const noHomes =
  /perc|procent|%|prijs|waarde|bedrag|kosten|opp(?:ervlakte)?|m2(?!0\d\d)|ha$|hectare|inkomen|gemiddeld|dichtheid|hoogte|lagen|code|nummer|nr$|jaar$|id$|leeftijd|inwoner|huishoud|afstand|huidig|bestaand|resterend|som$|huurder|koper|verhuur|verkoop/;

/** Columns of words, whatever those are about: "Toelichting sociale huur". */
const ofWords =
  /opmerking|aantekening|toelichting|omschrijving|beschrijving|bijzonderhe|uitleg|datum|planning|status|naam|oplevering(?!20\d\d)|bouwstart|startbouw/;

/** Words around what is counted. */
const around =
  /^(?:aantal|totaal|totale|aant|woningen|woning|won|geplande?|gepland|te|bouwen|realiseren|nieuwe?|aantallen|eenheden|bouw)$/;

const years =
  /^(?:op(?:leverjaar|levering|gelever)?|jaar|y|in|nieuwbouw)?(20\d\d)(?:(?:tm|totenmet|en)?(?:(\d\d)|(20\d\d)))?$/;

const yearsIn = (plain: string): Meaning | undefined => {
  const [, from, short, long] = years.exec(plain) ?? [];
  if (from === undefined) return undefined;
  const to = long ?? (short === undefined ? from : from.slice(0, 2) + short);
  return Number(to) < Number(from) ? undefined : meaningOfYears(Number(from), Number(to));
};

/** How many there were in a year, and not of that year. */
const capacityThen = /capaciteit20\d\d$/;

/** "Fase 2", "blok A": a part of the homes, which is added to the others. */
const part =
  /\b(?:fase|deel|deelplan|deelgebied|blok|gebouw|bouwdeel|toren|tranche|plot|veld)\s(?:\d{1,2}|[a-h]|i{1,3}|i?v)\b/;

/** The words of a name without those that say of which part it is; undefined when none do. */
const withoutPart = (words: readonly string[]): string[] | undefined => {
  const said = words.join(' ');
  const without = said.replace(part, ' ');
  return without === said ? undefined : without.split(' ').filter((word) => word !== '');
};

/** Columns that say of which part of a plan a row is. */
const ofParts = /^(?:fase|deel|blok|gebouw|tranche)/;

/** Whether a row says of which part of a plan it is: "Fase: 2", "Onderdeel: blok A". */
export const hasPart = (properties: JsonObject): boolean =>
  Object.entries(properties).some(
    ([name, value]) =>
      !isBlank(value) &&
      (ofParts.test(squash(name)) ||
        (typeof value === 'string' && withoutPart(wordsOf(value)) !== undefined)),
  );

/** "Opgeleverd per 1-1-2025", "t/m 2025": with all of the years before; "2025 t/m 2029" is of those alone. */
const upTo = /(?<!\b20\d\d )\b(?:per|tm|t m|tot|sinds|vanaf|stand|peildatum)\b|\b\d\d? (?:[a-z]+ )?20\d\d\b/;

/** Whether a name says that it is about a part of the homes, or about those of one year: "Sloop 2026". */
export const isOfPart = (name: string): boolean => {
  const words = wordsOf(name);
  const said = words.join(' ');
  return withoutPart(words) !== undefined || (/\b20\d\d\b/.test(said) && !upTo.test(said));
};

/** Homes that do not come, or that are there: those of one type or segment fit nothing. */
const otherCounts: readonly (readonly [RegExp, Meaning])[] = [
  [/sloop|gesloopt|slopen/, 'aantal_sloop'],
  [/netto/, 'aantal_netto'],
  [/(?<!niet)(?:gerealiseerd|opgeleverd)/, 'aantal_gerealiseerd'],
];

const plainCounts: readonly (readonly [RegExp, Meaning])[] = [
  [/eengezins|grondgebonden/, 'aantal_eengezins'],
  [/meergezins|gestapeld|appartement/, 'aantal_meergezins'],
  [/bruto|plancapaciteit|nieuwbouw|wooneenheden/, 'aantal_woningen'],
];

const inList = (list: typeof plainCounts, name: string): Meaning | undefined =>
  list.find(([pattern]) => pattern.test(name))?.[1];

/** Whether a name says of homes that they do not come, or that they are there. */
export const countsOthers = (name: string): boolean => inList(otherCounts, squash(name)) !== undefined;

/** Whether a cell says of the homes in its row that they go: "Soort: sloop". */
export const saysDemolition = (name: string, value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:sloop|gesloopt|(?:te)?slopen)(?:woning(?:en)?)?$/.test(squash(value)) &&
  /mutatie|ingreep|activiteit|ontwikkeling|bouw.*sloop|sloop.*bouw|categorie|woningtype|segment|^(?:plan)?(?:soort|type)/.test(
    squash(name),
  ) &&
  !/stand|status|fase|voortgang|huidig/.test(squash(name));

/** Whether a name says of numbers that they are no homes. */
export const countsNoHomes = (name: string): boolean => noHomes.test(squash(name));

/** Whether a name says that words are in it, with a number between them at most. */
export const isOfWords = (name: string): boolean => ofWords.test(squash(name));

/** Where something stands in a list, or in which area. */
const ranks =
  /^(?:volgorde|index|idx|rij|regel|order|sort|sortering|rang|rangorde|fid|gid|versie|score|fase|klasse|categorie|blad|laag|wijk|buurt|kern|stadsdeel|deelgebied|district)$/;

/** Whether a name says of numbers that they put things in order, or say of what area they are. */
export const isRank = (name: string): boolean =>
  !mayCountHomes(name) && wordsOf(name).some((word) => ranks.test(word));

/** Whether a name that we do not know may well be that of a number of homes. */
export const mayCountHomes = (name: string): boolean =>
  !countsNoHomes(name) &&
  !countsOthers(name) &&
  wordsOf(name).some((word) => /^(?:won|wooneenh|capaciteit|aant|app)/.test(word));

/** Which homes a column of numbers counts, by the words in its name: "Geclusterd, sociale huur", "Op 2025-29". */
export const countInName = (name: string): Meaning | undefined => {
  const words = wordsOf(name).filter((word) => !around.test(word));
  const all = squash(name);
  if (noHomes.test(all)) return undefined;
  const whole = withoutPart(wordsOf(name));
  if (whole !== undefined) {
    const counted = countInName(whole.join(' '));
    return counted === 'aantal_woningen' ? 'aantal_in_deel' : counted;
  }
  const plain = words.join('');
  const [other, counted] = [inList(otherCounts, all), inList(plainCounts, all)];
  // "Appartementen koop", "Bruto 2026": what stands beside the word that counts.
  const beside = words.filter((word) => inList(plainCounts, word) === undefined).join('');
  const isOfYears = counted === 'aantal_woningen' && !capacityThen.test(all);
  const year = yearsIn(plain) ?? yearsIn(all) ?? (isOfYears ? yearsIn(beside) : undefined);
  if (year !== undefined) return year;
  const type = typeInWords(plain);
  const segment =
    segmentInWords(type === undefined ? plain : plain.replace(/onbekend.*$/, '') || plain) ??
    (counted === undefined ? undefined : segmentInWords(beside));
  if (other !== undefined) {
    const rest = words.filter((word) => inList(otherCounts, word) === undefined).join('');
    const isPart = type !== undefined || segment !== undefined || segmentInWords(rest) !== undefined;
    return isPart ? undefined : other;
  }
  if (plain === 'onbekend') return 'aantal_woningen';
  if (type !== undefined && segment !== undefined && type !== 'onbekend' && segment !== 'onbekend') {
    return `${type}_${segment}`;
  }
  if (type !== undefined && type !== 'onbekend') return `aantal_${type}`;
  if (segment !== undefined) return segment === 'onbekend' ? 'aantal_segment_onbekend' : `aantal_${segment}`;
  if (counted !== undefined) return counted;
  const isOfAll = words.length === 0 && wordsOf(name).some((word) => /^(?:won|aant|tota)/.test(word));
  return isOfAll ? 'aantal_woningen' : undefined;
};

/** Whether a name holds nothing but the words around what is counted: "Totaal", "Aantal woningen". */
export const isBareCount = (name: string): boolean => wordsOf(name).every((word) => around.test(word));
