import { numberText } from './numbers';

/** What of a plan leaves it, as a file or a document. */
export const leavingText = {
  which: 'Welke locaties',
  variant: 'Variant',
  wholePlan: 'Het hele plan',
  to: 'Voor wie (niet verplicht)',
  toHelp: 'Dan staat bij Verzonden wat er is weggegaan, met een momentopname van nu.',
};

/** What can be chosen: a filter or a selection only where there is one. */
export const whichOptions = (
  filtered: number | undefined,
  selected: number,
): (readonly ['all' | 'filter' | 'selection', string])[] => [
  ['all', 'Alle locaties'],
  ...(filtered === undefined
    ? []
    : [['filter', `Wat het filter doorlaat (${numberText(filtered)})`] as const]),
  ...(selected === 0 ? [] : [['selection', `De selectie (${numberText(selected)})`] as const]),
];
