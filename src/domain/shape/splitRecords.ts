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
  return pieces.map(({ geometry }, piece): Location => {
    const shared: Location = {
      ...location,
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
    const { externalIds: _ids, offerId: _offer, ...ground } = shared;
    return { ...ground, id: newId(), name: nameOf(piece), votes: [], mutedSignals: [] };
  });
};
