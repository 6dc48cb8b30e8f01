import { type PlanningStatus, planningStatuses } from '@/domain/planningStatus';

/** `2B`, `2 b`, `4A. Visie`, `_1C_ONHERROEPELIJK`, `3 in voorbereiding`; not a year or a number of homes. */
const coded = /^[\s_]*(?:(?:status|fase|code|categorie)[\s:=.-]*)?([1-5])[\s._-]*([abc])?(?![a-z0-9])/i;
/** `Uitgewerkt (1A)`. */
const between = /\(\s*([1-5])([abc])?\s*\)/i;
/** `_2A_VASTGESTELD`: the underscore is a letter to a pattern of words. */
const coded2 = /^[\s_]*([1-5])([abc])_/i;

const inWords: readonly (readonly [RegExp, 'hard1' | 'hard2' | PlanningStatus])[] = [
  [/niet onherroepelijk/, 'hard2'],
  [/onherroepelijk/, 'hard1'],
  [/voorbereiding/, '3'],
  [/vastgesteld/, 'hard2'],
  [/ontwerp[- ]?(?:bestemmings|omgevings)plan|ter inzage/, '3'],
  [/ambtelijk.*zonder/, '5B'],
  [/ambtelijk/, '5A'],
  [/optie|idee|niet in (?:een )?visie/, '4B'],
  [/visie/, '4A'],
];

const withKind = (level: '1' | '2', text: string): PlanningStatus => {
  if (/wijziging/.test(text)) return `${level}C`;
  return /uitwerking|uit te werken/.test(text) ? `${level}B` : `${level}A`;
};

/**
 * The planologische status that a register means, by code or in the words of Planmonitor Wonen; undefined when it cannot
 * be told. Only hard or zacht is no status.
 */
export const statusInWords = (value: unknown): PlanningStatus | undefined => {
  const text = (typeof value === 'number' ? String(value) : value) as unknown;
  if (typeof text !== 'string') return undefined;
  const [, digit, letter] = coded2.exec(text) ?? coded.exec(text) ?? between.exec(text) ?? [];
  if (digit !== undefined) {
    const code = `${digit}${letter?.toUpperCase() ?? ''}`;
    const known = planningStatuses.find((status) => status === code);
    if (known !== undefined) return known;
  }
  const words = text.toLowerCase().replace(/[_\s]+/g, ' ');
  const found = inWords.find(([pattern]) => pattern.test(words))?.[1];
  if (found === 'hard1') return withKind('1', words);
  return found === 'hard2' ? withKind('2', words) : found;
};

/** `1A`, `3`, `2B vastgesteld`: a code, with or without its words. */
const bareCode =
  /^[\s_(]*(?:(?:status|fase|code|categorie)[\s:=.-]*)?(?:[1-5][\s._-]*[abc]|3)(?![a-z0-9])[\s_).:-]*/i;
/** The words in which registers say a status, and no others. */
const registerWords =
  /^(?:in|een|niet|nog|en|met|of|na|zonder|onherroepelijke?|vastgestelde?|voorbereiding|ontwerp|ter|inzage|opgenomen|visie|structuurvisie|optie|idee|ambtelijke?|bestuurlijke?|besluit|bestemmingsplan|omgevingsplan|plan|wijziging|wijzigingsplicht|wijzigingsbevoegdheid|uitwerking|uitwerkingsplicht|uit|te|werken)$/;

/** Whether a value is a status and nothing else: "Centrum (vastgesteld 2013)" is the name of a plan. */
export const isStatusAlone = (value: string): boolean => {
  if (statusInWords(value) === undefined) return false;
  const words = value
    .replace(bareCode, '')
    .replace(/\(\s*[1-5][abc]?\s*\)/i, '')
    .toLowerCase()
    .match(/[a-z\d]+/g);
  return (words ?? []).every((word) => registerWords.test(word));
};
