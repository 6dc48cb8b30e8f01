import type { HousingType } from '@/domain/housingType';
import type { Segment } from '@/domain/segment';
import { squash } from './plainName';

const typeWords: readonly (readonly [RegExp, HousingType])[] = [
  [/zorggeschikt/, 'zorggeschikt'],
  [/geclusterd/, 'geclusterd'],
  [/nultreden/, 'nultreden'],
  [/overiggeschikt/, 'overig_geschikt'],
  [/regulier/, 'regulier'],
  [/typeonbekend|^onbekend$/, 'onbekend'],
];

/** The housing type that a word stands for, in any spelling: "Geclusterde woonvorm", "nultreden-woning". */
export const typeInWords = (text: string): HousingType | undefined => {
  const plain = squash(text);
  return typeWords.find(([pattern]) => pattern.test(plain))?.[1];
};

/** Whether a value is a housing type and nothing else: "Zorggeschikt", "geclusterde woningen". */
export const isTypeAlone = (value: string): boolean =>
  /^(?:nultreden|geclusterde?|zorggeschikte?|reguliere?|overiggeschikte?)(?:woning|woningen|woonvorm)?$/.test(
    squash(value),
  );

const segmentWords: readonly (readonly [RegExp, Segment])[] = [
  // Before the words in it: `middeldure huur` has `dure huur` in it.
  [/huur(?:of|en)?koop|koop(?:of|en)?huur|segmentonbekend|prijsklasseonbekend|^onbekend$/, 'onbekend'],
  [/socia(?:al|le)huur|huursocia(?:al|le)|^socia(?:al|le)$/, 'sociale_huur'],
  [/midden(?:segment)?huur|middel(?:duur|dure)huur|huurmidden|huurmiddel(?:duur|dure)/, 'middenhuur'],
  [/(?:dure|duur)huur|huur(?:dure|duur)/, 'dure_huur'],
  [/middel(?:duur|dure)koop|koopmiddel(?:duur|dure)/, 'koop_onbekend'],
  [/betaalba(?:re|ar)koop|koopbetaalba(?:re|ar)/, 'betaalbare_koop'],
  [/(?:dure|duur)koop|koop(?:dure|duur)/, 'dure_koop'],
  [/huuronbekend|onbekendehuur|^huur(?:woning|woningen)?$/, 'huur_onbekend'],
  [/kooponbekend|onbekendekoop|^koop(?:woning|woningen)?$/, 'koop_onbekend'],
];

/** The segment that a word stands for: "Sociale huur", "Huur middenhuur", "koop". */
export const segmentInWords = (text: string): Segment | undefined => {
  const plain = squash(text);
  return segmentWords.find(([pattern]) => pattern.test(plain))?.[1];
};

/** The same of a value; of one that we do not know ("vrije sector huur") at least whether it is for rent or for sale. */
export const tenureInWords = (text: string): Segment | undefined => {
  const plain = squash(text);
  const isRent = plain.includes('huur');
  const isSale = plain.includes('koop');
  if (isRent === isSale) return segmentInWords(text);
  return segmentInWords(text) ?? (isRent ? 'huur_onbekend' : 'koop_onbekend');
};
