import type { Position } from '@/domain/geometry';
import { type FileCrs, fileSystems, systemOf } from './fileCrs';
import { loadTurns, type Turn, turnOf } from './toWgs84';

/** The system that numbers were taken for, and how they are to be read instead. */
export type Misread = { was: FileCrs; is: FileCrs; isSwapped: boolean };

/** The numbers that a place in degrees came from, in a system. */
type Untwist = (place: Position) => Position;

const loadNumbers = async (): Promise<ReadonlyMap<FileCrs, Untwist>> => {
  const { default: proj4 } = await import('proj4');
  return new Map(
    fileSystems.map((crs) => {
      const { proj } = systemOf(crs);
      if (proj === undefined) return [crs, (place: Position) => place];
      const converter = proj4('WGS84', proj);
      return [crs, (place: Position) => converter.forward<Position>([place[0], place[1]])];
    }),
  );
};

/** Reads places again as if their numbers had been taken for something else; undefined for what then is no place. */
export type ReadAgain = (misread: Misread) => (place: Position) => Position | undefined;

const isPlace = ([lon, lat]: Position): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** Rejects when what it takes to convert coordinates cannot be fetched. */
export const loadReadAgain = async (): Promise<ReadAgain> => {
  const [numbers, turns] = await Promise.all([loadNumbers(), loadTurns(fileSystems)]);
  return ({ was, is, isSwapped }) => {
    const untwist = numbers.get(was);
    const turn: Turn | undefined = turnOf({ crs: is, isSwapped, seen: 'name', isDutch: true }, turns);
    return (place) => {
      const again = untwist && turn?.(untwist(place));
      return again !== undefined && isPlace(again) ? again : undefined;
    };
  };
};
