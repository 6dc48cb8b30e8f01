import { type HousingType, housingTypes } from '../housingType';
import type { Location } from '../location';
import type { ProgrammeLine } from '../programmeLine';

/** What the colours of locations can tell. How firm they are is never told by colour. */
export const colourings = ['type', 'segment', 'status', 'partner', 'year', 'priority', 'score'] as const;
export type ColourBy = (typeof colourings)[number];

/** More colours than these nobody tells apart. */
export const mostClasses = 8;

/** What one colour stands for. `tone`: its colour, by the name of its custom property. */
export type ColourClass = { key: string; tone: string };

/** A way to colour locations. */
export type Colouring = {
  by: ColourBy;
  /** In the order of the ring and of the legend. */
  classes: readonly ColourClass[];
  /**
   * To which classes, by their place, the homes of a line belong: to several in equal parts. Without a line: the colour of a
   * location without homes.
   */
  classesOf: (location: Location, line?: ProgrammeLine) => readonly number[];
};

/** A place among the classes as the answer of `classesOf`: the same array each time. */
export const single: readonly (readonly number[])[] = Array.from({ length: mostClasses }, (_, n) => [n]);

const placeOfType = Object.fromEntries(
  housingTypes.map((type, index) => [type, single[index] ?? []]),
) as Record<HousingType, readonly number[]>;

/** As a plan opens: each type of home has its colour. */
export const typeColouring: Colouring = {
  by: 'type',
  classes: housingTypes.map((type) => ({ key: type, tone: `type-${type}` })),
  classesOf: (_, line) => placeOfType[line?.type ?? 'onbekend'],
};

/** Adds homes to classes, in whole homes and as equal as can be. */
export const addHomes = (sums: number[], classes: readonly number[], homes: number): void => {
  for (const [index, place] of classes.entries()) {
    const part =
      Math.trunc((homes * (index + 1)) / classes.length) - Math.trunc((homes * index) / classes.length);
    sums[place] = (sums[place] ?? 0) + part;
  }
};

/** Homes of a location in each class, all lines and years together, less what is demolished. */
export const homesPerClass = (location: Location, colouring: Colouring): number[] => {
  const sums = new Array<number>(mostClasses).fill(0);
  for (const line of location.programme) addHomes(sums, colouring.classesOf(location, line), line.count);
  return sums;
};

/** The class with the most homes; at a tie the first; without homes that of a location without. */
export const mainClass = (location: Location, colouring: Colouring): number => {
  let main = colouring.classesOf(location)[0] ?? 0;
  let most = 0;
  for (const [place, homes] of homesPerClass(location, colouring).entries()) {
    if (homes > most) [main, most] = [place, homes];
  }
  return main;
};

/** The classes that have homes somewhere, or a location without. */
export const usedClasses = (locations: Iterable<Location>, colouring: Colouring): ColourClass[] => {
  const used = new Set<number>();
  for (const location of locations) {
    for (const place of colouring.classesOf(location, location.programme[0])) used.add(place);
    for (const line of location.programme.slice(1)) {
      for (const place of colouring.classesOf(location, line)) used.add(place);
    }
  }
  return colouring.classes.filter((_, place) => used.has(place));
};
