import { isBlank, numberIn } from './columns/numberInText';

const kinds = '(?:sub|eind|generaal|algemeen|grand)';
/** Nothing but that it is a sum: "Totaal", "Tot.", "Sub-totaal", "Algemeen totaal". */
const bare = new RegExp(
  `^(?:${kinds}[\\s-]*)?(?:tot(?:aal|alen|al)?|t o t a a l)(?:[\\s-]+${kinds})?[\\s:.]*$`,
  'i',
);
const first = new RegExp(
  `^(?:${kinds}[\\s-]*)?tota(?:al|len|le)\\b(?!\\s*(?:plan(?!capaciteit|nen)|herstel|vernieuw))|^som(?=$|\\s|:)`,
  'i',
);
const surely = new RegExp(`^${kinds}[\\s-]*tota(?:al|len|l)\\b`, 'i');
const ofAll = /eind|generaal|algemeen|grand/i;
const ofAllPlans = /^(?:gemeente|regio|provincie|samen|gezamenlijk|alle plannen|alle locaties)(?=$|[\s:])/i;
const atEnd = /[\s-](?:sub|eind)?-?tota(?:al|len)[\s:.]*$/i;

/** Whether a cell begins as that of a sum does. */
export const isFirstOfSum = (value: unknown): boolean =>
  typeof value === 'string' && first.test(value.trim());

/** Whether a name says nothing but that it is a sum. */
export const isBareSum = (name: string): boolean => bare.test(name.trim());

/** Whether a cell says that its row adds up all others: "Eindtotaal", "Totaal-generaal". */
export const isSumOfAll = (value: unknown): boolean =>
  typeof value === 'string' && isBareSum(value) && ofAll.test(value);

/** Whether a cell says that its row adds up some of the others. */
export const isSumOfPart = (value: unknown): boolean => isFirstOfSum(value) && /sub/i.test(String(value));

/** Whether no plan is called so, whatever it comes to: "Subtotaal wijk 1". */
export const isSumByName = (name: string): boolean => surely.test(name.trim());

/** Whether a name may be that of a sum, with more words: "Totaal Noord", "Noord totaal", "Gemeente Bunnik". */
export const mayBeSum = (name: string): boolean =>
  isFirstOfSum(name) || atEnd.test(name) || ofAllPlans.test(name.trim());

/** What a table is compared with, or what comes of that: no plan is called so. */
const figure =
  /^(?:%|percentage|aandeel|gemiddelde?|verschil|saldo|tekort|overschot)(?![a-z])|^(?:resterende?|restant|rest)?[\s-]*(?:woning(?:bouw)?|bouw|woondeal|regionale)?[\s-]*(?:opgave|behoefte)(?![a-z])/i;

/** Whether a row has nothing but the name of a figure, and numbers: "Opgave t/m 2030", "Verschil". */
export const isFigureRow = (cells: readonly unknown[]): boolean => {
  const isPart = (cell: unknown): boolean => typeof cell === 'string' && /^[\d.,\s-]+%$/.test(cell);
  const [said, another] = cells.filter(
    (cell) => !isBlank(cell) && numberIn(cell) === undefined && !isPart(cell),
  );
  return another === undefined && typeof said === 'string' && figure.test(said.trim());
};

const part = /^[\s\-–•*(]*(?:waarvan|waaronder|daarvan|hiervan|w\.\s?[ov]\.|wv\.?)(?=[\s:]|$)/i;

/** Segments, and nothing else: no plan is called so. */
const kind =
  /^[\s\-–•*]*(?:(?:aantal|soc\.|sociaal|sociale|midden|middel|duur|dure|betaalbaar|betaalbare|goedkope|vrije sector|huur|koop|woningen)[\s:/]*)+$/i;

/** Whether a name is that of a kind of homes, as stands below a plan or a total: "- sociale huur". */
export const isKind = (name: string): boolean => kind.test(name) && /soc|huur|koop/i.test(name);

/** Whether a cell says that its row is a part of what stands above: "waarvan sociale huur". */
export const isOfWhich = (value: unknown): boolean => typeof value === 'string' && part.test(value);
