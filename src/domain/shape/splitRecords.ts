import type { Geometry } from '../geometry';
import { newId } from '../ids';
import type { Location } from '../location';
import type { ProgrammeLine } from '../programmeLine';
import { shareOut } from './shareOut';

/** Homes by the size of the pieces, or all of them with the largest. */
export type HomesShare = 'by_area' | 'largest';

/** Each line in pieces that add up to it; a piece of a line without homes is left out. */
const shareLines = <Line extends ProgrammeLine>(
  lines: readonly Line[],
  weights: readonly number[],
): Line[][] => {
  const shares = lines.map((line) => {
    const counts = shareOut(line.count, weights);
    const completed = shareOut(Math.min(line.completed, Math.abs(line.count)), counts.map(Math.abs));
    return { line, counts, completed };
  });
  return weights.map((_, piece) =>
    shares.flatMap(({ line, counts, completed }): Line[] => {
      const count = counts[piece] ?? 0;
      if (count === 0 && (piece > 0 || line.count !== 0)) return [];
      return [{ ...line, count, completed: completed[piece] ?? 0 }];
    }),
  );
};

/** The money of each piece, which adds up to that of the whole; what was not said of the whole is not said of a piece. */
const shareMoney = (
  { investment, shortage, shortageCauses, covers }: Location,
  weights: readonly number[],
): Partial<Location>[] => {
  const costs = investment === undefined ? [] : shareOut(investment, weights);
  const short = shortage === undefined ? [] : shareOut(shortage, weights);
  const covered = covers.map(({ amount }) => (amount === undefined ? [] : shareOut(amount, weights)));
  return weights.map((weight, piece): Partial<Location> => {
    if (piece > 0 && weight === 0) return { covers: [] };
    return {
      ...(investment !== undefined && { investment: costs[piece] ?? 0 }),
      ...(shortage !== undefined && { shortage: short[piece] ?? 0 }),
      ...(shortageCauses !== undefined && { shortageCauses }),
      covers: covers.map((cover, index) => {
        const amount = covered[index]?.[piece];
        return amount === undefined ? cover : { ...cover, amount };
      }),
    };
  });
};

/**
 * A location as the pieces it was cut in, the largest first: that one stays the location it was, with its dots, its scores
 * and its place in registers. What goes for the ground (status, partners, agreements) goes for every piece; numbers are shared.
 */
export const splitRecords = (
  location: Location,
  pieces: readonly { geometry: Geometry; area: number }[],
  nameOf: (piece: number) => string,
  share: HomesShare,
): Location[] => {
  const weights = pieces.map(({ area }, piece) => (share === 'by_area' || piece === 0 ? area : 0));
  const programme = shareLines(location.programme, weights);
  const variantLines = shareLines(location.variantLines, weights);
  const places = shareOut(location.intramuralPlaces, weights);
  const promised = location.commitments.map(({ homes }) => homes && shareOut(homes, weights));
  const { investment: _investment, shortage: _shortage, shortageCauses: _causes, ...unpriced } = location;
  const money = shareMoney(location, weights);
  return pieces.map(({ geometry }, piece): Location => {
    const shared: Location = {
      ...unpriced,
      ...money[piece],
      geometry,
      programme: programme[piece] ?? [],
      variantLines: variantLines[piece] ?? [],
      intramuralPlaces: places[piece] ?? 0,
      commitments: location.commitments.map((commitment, index) => {
        const homes = promised[index];
        return homes === undefined || homes === 0 ? commitment : { ...commitment, homes: homes[piece] ?? 0 };
      }),
    };
    if (piece === 0) return shared;
    const { externalIds: _ids, offerId: _offer, offeredBy: _by, offeredOn: _on, ...ground } = shared;
    return { ...ground, id: newId(), name: nameOf(piece), votes: [], scores: [], mutedSignals: [] };
  });
};
