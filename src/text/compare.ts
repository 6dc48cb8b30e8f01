import type { TargetType } from '@/domain/housingType';
import { housingTypeNames } from './codes';
import { locationsText, numberText } from './numbers';

const kindOfHomes: Record<TargetType, string> = {
  geclusterd: 'geclusterde woningen',
  zorggeschikt: 'zorggeschikte woningen',
  nultreden: 'nultredenwoningen',
};

type Gain = { type: TargetType; gain: number };

const moreOrLess = (gain: number): string =>
  gain === 0 ? 'gelijk' : `${numberText(Math.abs(gain))} ${gain > 0 ? 'meer' : 'minder'}`;

/** How two variants are told apart in small: by the letter their names begin with, else by number. */
export const sideLetters = (left: string, right: string): { left: string; right: string } => {
  const letter = (name: string) => /^(\p{Lu})(?:\s|$)/u.exec(name)?.[1];
  const [one, other] = [letter(left), letter(right)];
  return one === undefined || other === undefined || one === other
    ? { left: '1', right: '2' }
    : { left: one, right: other };
};

/** A name without the letter that stands beside it; nothing of a name that is no more than that letter. */
export const withoutLetter = (name: string, letter: string): string => {
  if (name === letter) return '';
  return name.startsWith(`${letter} `) ? name.slice(letter.length + 1) : name;
};

export const compareText = {
  heading: 'Vergelijken',
  region: 'Varianten vergelijken',
  left: 'Links',
  right: 'Rechts',
  with: 'met',
  wholePlan: 'Hele plan',
  close: 'Sluiten',
  map: 'Kaart van twee varianten',
  swipe: 'Schuiflijn tussen de twee varianten',
  swipeAt: (percent: number) => `${percent}% links`,
  legend: {
    added: (letter: string) => `erbij in ${letter}`,
    dropped: (letter: string) => `weg in ${letter}`,
    changed: (letter: string) => `anders in ${letter}`,
    same: 'bleek: gelijk in beide',
  },
  kinds: { added: 'erbij', dropped: 'weg', changed: 'anders' },
  marks: { added: '+', dropped: '−', changed: '≠' },
  differ: (count: number) => (count === 1 ? '1 locatie verschilt' : `${locationsText(count)} verschillen`),
  none: 'Deze twee zijn gelijk: dezelfde locaties, met dezelfde aantallen.',
  difference: 'verschil',
  together: 'Samen',
  same: (count: number) => `${locationsText(count)} gelijk`,
  /** Of a location without homes that count: existing stock, after the horizon, or not filled in. */
  apart: 'telt niet mee voor de opgave',
  notThere: '–',
  became: (before: string, after: string) => `${before} → ${after}`,
  year: (before: string, after: string) => `jaar ${before || 'onbekend'} → ${after || 'onbekend'}`,
  more: (count: number) => `en nog ${locationsText(count)}`,
  showMore: 'Tonen',
  largestMarked: (count: number) => `tekens bij de ${numberText(count)} grootste verschillen`,
  perYear: 'Per jaar',
  goals: 'Doelen',
  noYear: 'zonder jaar',
  earlier: (year: number) => `t/m ${year}`,
  target: (homes: string) => `opgave ${homes}`,
  toFind: (homes: string) => `nog ${homes}`,
  met: 'gehaald',
  signed: (homes: number): string =>
    homes === 0 ? '0' : `${homes > 0 ? '+' : '−'}${numberText(Math.abs(homes))}`,
  /** The largest gain in one sentence, the other types after it. */
  verdict: (left: string, right: string, gains: readonly Gain[]): [string, string] => {
    const sorted = [...gains].sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
    const [first, ...others] = sorted;
    if (first === undefined || first.gain === 0) {
      return [`${right} en ${left} tellen evenveel woningen.`, ''];
    }
    return [
      `${right} heeft ${numberText(Math.abs(first.gain))} ${kindOfHomes[first.type]} ${first.gain > 0 ? 'meer' : 'minder'}.`,
      others.map(({ type, gain }) => `${housingTypeNames[type]}: ${moreOrLess(gain)}.`).join(' '),
    ];
  },
};
