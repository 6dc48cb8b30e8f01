// Gives every main building a street and a house number: odd on the left of the street, even on the right, rising
// along it.
import { distance, leftOf, less } from './geometry.mjs';

/** A street is named on all its pieces; numbers run on from one to the next. */
function piecesByName(town) {
  const pieces = [];
  for (const { name, line, kind } of town.streets) {
    if (name !== '' && kind !== 'path') pieces.push({ name, line });
  }
  return pieces;
}

/** Nearest place on a line: how far off, how far along, and on which side. */
function nearestOn(line, point) {
  let best = { off: Infinity, along: 0, isLeft: true };
  let walked = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [line[i - 1], line[i]];
    const [dx, dy] = less(to, from);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const share = Math.min(
      1,
      Math.max(0, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length ** 2),
    );
    const place = [from[0] + dx * share, from[1] + dy * share];
    const off = distance(point, place);
    if (off < best.off) {
      const [lx, ly] = leftOf([dx, dy]);
      const isLeft = (point[0] - from[0]) * lx + (point[1] - from[1]) * ly > 0;
      best = { off, along: walked + length * share, isLeft };
    }
    walked += length;
  }
  return best;
}

/** Sets `street` and `number` on the buildings that have a front door. */
export function giveAddresses(town) {
  const pieces = piecesByName(town).map((piece) => ({ ...piece, box: boxOf(piece.line) }));
  const byStreet = new Map();
  for (const building of town.buildings) {
    if (building.isPart || building.front === undefined) continue;
    let best = null;
    for (const [piece, { name, line, box }] of pieces.entries()) {
      // The nearest so far cannot be beaten by a street that keeps its whole box further away.
      if (best !== null && distanceToBox(building.front, box) > best.off) continue;
      const found = nearestOn(line, building.front);
      if (best === null || found.off < best.off) best = { ...found, name, piece };
    }
    const homes = byStreet.get(best.name) ?? [];
    homes.push({ building, ...best });
    byStreet.set(best.name, homes);
  }
  for (const [name, homes] of byStreet) {
    const next = { true: 1, false: 2 };
    for (const { building, isLeft } of homes.sort((a, b) => a.piece - b.piece || a.along - b.along)) {
      building.street = name;
      building.number = next[isLeft];
      next[isLeft] += 2;
    }
  }
}

function boxOf(line) {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const distanceToBox = ([x, y], [west, south, east, north]) =>
  Math.max(west - x, x - east, south - y, y - north, 0);
