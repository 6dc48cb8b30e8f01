import type { TargetType } from '@/domain/housingType';
import type { VariantDifference } from '@/domain/variants/compareVariants';
import { housingTypeNames } from './codes';
import { homesText, locationsText, locationsWord, numberText } from './numbers';

const kindOfHomes: Record<TargetType, string> = {
  geclusterd: 'geclusterde woningen',
  zorggeschikt: 'zorggeschikte woningen',
  nultreden: 'nultredenwoningen',
};

type DifferenceKind = VariantDifference['kind'];
export type Gain = { type: TargetType; gain: number };

const moreOrLess = (gain: number): string =>
  gain === 0 ? 'gelijk' : `${numberText(Math.abs(gain))} ${gain > 0 ? 'meer' : 'minder'}`;

type Sides = { left: string; right: string };

/**
 * How two variants are told apart in small: by the letter their names begin with, else by number. Before a hall there is
 * room for words.
 */
export const sideLetters = (left: string, right: string, isPresenting = false): Sides => {
  const letter = (name: string) => /^(\p{Lu})(?:\s|$)/u.exec(name)?.[1];
  const [one, other] = [letter(left), letter(right)];
  return one === undefined || other === undefined || one === other
    ? isPresenting
      ? { left: 'Voor', right: 'Na' }
      : { left: '1', right: '2' }
    : { left: one, right: other };
};

/** A name without the letter that stands beside it; nothing of a name that is no more than that letter. */
export const withoutLetter = (name: string, letter: string): string => {
  if (name === letter) return '';
  return name.startsWith(`${letter} `) ? name.slice(letter.length + 1) : name;
};

/** The largest gain, and the others after it; null when both count as many of every type. */
const largestGain = (gains: readonly Gain[]): { first: string; others: string } | null => {
  const [first, ...others] = [...gains].sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
  if (first === undefined || first.gain === 0) return null;
  return {
    first: `${numberText(Math.abs(first.gain))} ${kindOfHomes[first.type]} ${first.gain > 0 ? 'meer' : 'minder'}`,
    others: others.map(({ type, gain }) => `${housingTypeNames[type]}: ${moreOrLess(gain)}.`).join(' '),
  };
};

export const compareText = {
  heading: 'Vergelijken',
  region: 'Varianten vergelijken',
  changes: 'Wat verandert',
  beside: 'Vergelijken met',
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
  otherTypes: 'zelfde aantal, andere typen',
  /** Of a location with as many homes of every type that count, and another price, owner or the like. */
  otherwise: 'zelfde aantallen, andere gegevens',
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
    const said = largestGain(gains);
    return said === null
      ? [`${right} en ${left} tellen evenveel woningen.`, '']
      : [`${right} heeft ${said.first}.`, said.others];
  },
  /** The same for a hall, that has the names before it already. */
  inShort: (gains: readonly Gain[]): [string, string] => {
    const said = largestGain(gains);
    return said === null ? ['Evenveel woningen', ''] : [said.first, said.others];
  },
  /** How many locations are not the same, by how they differ. */
  kindOfLocations: (kind: DifferenceKind, count: number): string =>
    `${count === 1 ? 'locatie' : locationsWord} ${compareText.kinds[kind]}`,
  signedHomes: (homes: number): string =>
    homes === 0 ? 'evenveel woningen' : `${homes > 0 ? '+' : '−'}${homesText(Math.abs(homes))}`,
  largest: 'Grootste verschillen',
  sameOnMap: (count: number) => `${locationsText(count)} gelijk: bleek op de kaart`,
};
