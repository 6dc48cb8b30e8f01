import type { Meaning } from './meaning';
import { squash } from './plainName';

/** Homes per price class of a province, of all or per kind of building: `Totaal_huur1`, `meergezins_koop3`. */
const classes = /^(?:totaal|eengezins|meergezins|onbekend)(koop|huur)([1-4]|onb(?:ekend)?)$/;
const demolished = /^sloop(?:eengezins|meergezins|onbekend)(?:koop|huur|onb)/;

/**
 * What a column of price classes of a province counts: that a home is for rent or for sale is sure, in which national
 * segment it is, is not. Undefined for any other column.
 */
export const provincialMeaning = (name: string): Meaning | undefined => {
  const plain = squash(name);
  if (demolished.test(plain)) return 'bij_opmerkingen';
  const [, tenure] = classes.exec(plain) ?? [];
  return tenure && `aantal_${tenure}_onbekend`;
};

/** Whether a column says a class that no segment of ours keeps: then it stands in the notes as well. */
export const isProvincialClass = (name: string): boolean =>
  /^[1-4]$/.test(classes.exec(squash(name))?.[2] ?? '');
