import { type Meaning, meaningOfYears } from './meaning';
import { squash, wordsOf } from './plainName';
import { segmentInWords, typeInWords } from './words';

/** Numbers that are no homes, whatever else the name says. */
const noHomes =
  /perc|procent|%|prijs|waarde|bedrag|kosten|opp(?:ervlakte)?|m2|ha$|hectare|inkomen|gemiddeld|dichtheid|hoogte|lagen|code|nummer|nr$|jaar$|id$|leeftijd|inwoner|huishoud|afstand|huidig|bestaand|resterend|som$|huurder|koper|verhuur|verkoop/;

/** Words around what is counted. */
const around =
  /^(?:aantal|totaal|totale|aant|woningen|woning|won|geplande?|gepland|te|bouwen|realiseren|nieuwe?|aantallen|eenheden)$/;

const years = /^(?:op(?:leverjaar|levering|gelever)?|jaar|y|in)?(20\d\d)(?:(\d\d)|(20\d\d))?$/;

const yearsIn = (plain: string): Meaning | undefined => {
  const [, from, short, long] = years.exec(plain) ?? [];
  if (from === undefined) return undefined;
  const to = long ?? (short === undefined ? from : from.slice(0, 2) + short);
  return Number(to) < Number(from) ? undefined : meaningOfYears(Number(from), Number(to));
};

const plainCounts: readonly (readonly [RegExp, Meaning])[] = [
  [/sloop|gesloopt/, 'aantal_sloop'],
  [/netto/, 'aantal_netto'],
  [/gerealiseerd|opgeleverd/, 'aantal_gerealiseerd'],
  [/eengezins|grondgebonden/, 'aantal_eengezins'],
  [/meergezins|gestapeld|appartement/, 'aantal_meergezins'],
  [/bruto|plancapaciteit|nieuwbouw|wooneenheden/, 'aantal_woningen'],
];

/** Whether a name that we do not know may well be that of a number of homes. */
export const mayCountHomes = (name: string): boolean =>
  !noHomes.test(squash(name)) &&
  wordsOf(name).some((word) => /^(?:won|wooneenh|capaciteit|aant|app)/.test(word));

/** Which homes a column of numbers counts, by the words in its name: "Geclusterd, sociale huur", "Op 2025-29". */
export const countInName = (name: string): Meaning | undefined => {
  const words = wordsOf(name).filter((word) => !around.test(word));
  const all = squash(name);
  if (noHomes.test(all)) return undefined;
  const plain = words.join('');
  const year = yearsIn(plain) ?? yearsIn(all);
  if (year !== undefined) return year;
  const type = typeInWords(plain);
  const segment = segmentInWords(type === undefined ? plain : plain.replace(/onbekend.*$/, '') || plain);
  const isBare = plain === 'onbekend';
  if (isBare) return 'aantal_woningen';
  if (type !== undefined && segment !== undefined && type !== 'onbekend' && segment !== 'onbekend') {
    return `${type}_${segment}`;
  }
  if (type !== undefined && type !== 'onbekend') return `aantal_${type}`;
  if (segment !== undefined) return segment === 'onbekend' ? 'aantal_segment_onbekend' : `aantal_${segment}`;
  const counted = plainCounts.find(([pattern]) => pattern.test(all))?.[1];
  if (counted !== undefined) return counted;
  const said = wordsOf(name);
  return words.length === 0 && said.some((word) => /^won/.test(word)) ? 'aantal_woningen' : undefined;
};
