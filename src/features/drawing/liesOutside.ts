import type { Position } from '@/domain/geometry';

/** Whether a place certainly lies in another country. */
export type AbroadTest = (place: Position) => boolean;

/** Around the Netherlands, in degrees: what tells until its border is there. */
const isFarOff = ([lon, lat]: Position): boolean => lon <= 3.2 || lon >= 7.4 || lat <= 50.7 || lat >= 53.8;

const middleOf = (corners: readonly Position[]): Position => {
  const [lon, lat] = corners.reduce(([x, y], [toX, toY]) => [x + toX, y + toY], [0, 0]);
  return [lon / corners.length, lat / corners.length];
};

/**
 * Whether a drawing lies outside the Netherlands: a corner is off the map of the country, or all of it lies across the
 * border, each corner and their middle, by more than that border may be off. What lies in part across it is left
 * alone: a dike or a park does so. The water counts as the country's (IJsselmeer, Waddenzee, Westerschelde, Dollard), and so
 * do the Belgian parts of Baarle, which no line is drawn around.
 */
export const liesOutside = (corners: readonly Position[], isAbroad?: AbroadTest): boolean =>
  corners.some(isFarOff) ||
  (isAbroad !== undefined && corners.length > 0 && [...corners, middleOf(corners)].every(isAbroad));
