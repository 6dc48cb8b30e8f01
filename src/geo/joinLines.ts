import type { Position } from '@/domain/geometry';
import { metresBetween } from './distance';

/** In metres: ends this close were meant to be one. */
const nearest = 1;

const meet = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && ((a[0] === b[0] && a[1] === b[1]) || metresBetween(a, b) <= nearest);

/** More lines than this are a drawing of streets or parcels. */
const mostLines = 500;

/** `rest` with the line that goes on from the end of `line` put behind it; undefined when none does. */
const extended = (line: readonly Position[], rest: Position[][]): Position[] | undefined => {
  const end = line.at(-1);
  const index = rest.findIndex((other) => meet(other[0], end) || meet(other.at(-1), end));
  if (index < 0) return undefined;
  const [next = []] = rest.splice(index, 1);
  const onward = meet(next[0], end) ? next : [...next].reverse();
  return [...line, ...onward.slice(1)];
};

/**
 * Closed rings out of lines: one that ends where it began, or several that follow each other around. Undefined when not
 * every line is part of a ring.
 */
export const joinLines = (lines: readonly (readonly Position[])[]): Position[][] | undefined => {
  if (lines.length === 0 || lines.length > mostLines) return undefined;
  const rest = lines.map((line) => [...line]);
  const rings: Position[][] = [];
  for (let line = rest.shift(); line !== undefined; line = rest.shift()) {
    let ring = line;
    while (ring.length < 4 || !meet(ring[0], ring.at(-1))) {
      const longer = extended(ring, rest);
      if (longer === undefined) return undefined;
      ring = longer;
    }
    const [first] = ring;
    if (first === undefined) return undefined;
    rings.push([...ring.slice(0, -1), [first[0], first[1]]]);
  }
  return rings;
};
