import { expect } from 'vitest';
import type { Position } from '@/domain/geometry';
import type { ReadResult } from '@/exchange/plan/readResult';
import { metresBetween } from '@/geo/distance';
import { areaOf, centreOf } from '@/geo/measure';
import { noteText } from '@/text/importNotes';
import { taken } from '../readFixture';

/** Where the invented locations of the cases lie, in Zeist: squares of 80 by 80 metres in Rijksdriehoek. */
const inZeist: Readonly<Record<string, Position>> = {
  'Beukenkwartier Oost': [5.2447757, 52.0952259],
  'Oude Melkfabriek': [5.2549802, 52.0988331],
};

/** The squares are where they belong, within a metre, and as large as they were. */
export const expectInZeist = (read: ReadResult, names: string[] = Object.keys(inZeist)): void => {
  const { locations } = taken(read);
  expect(locations.map(({ name }) => name).sort()).toEqual(names.sort());
  for (const { name = '', geometry } of locations) {
    const expected = inZeist[name];
    if (expected === undefined || geometry == null) throw new Error(`${name} has no place`);
    expect(metresBetween(centreOf(geometry), expected)).toBeLessThan(1);
    expect(geometry.type === 'Point' ? 6_377 : areaOf(geometry)).toBeCloseTo(6_377, -1.5);
  }
};

/** What a user is told of a file, a sentence each. */
export const toldOf = (read: ReadResult): string[] => taken(read).notes.map(noteText);
