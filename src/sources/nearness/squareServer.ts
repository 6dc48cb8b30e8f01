import { type CountedSquares, countSquares, paintSquares } from './countSquares';
import { type SquareAnswer, squareRequestSchema } from './squareMessages';

/** The work of the worker, apart from the worker. What was counted is kept; a picture of nothing is empty. */
export const openSquareServer = () => {
  let counted: CountedSquares | null = null;
  return (message: unknown): SquareAnswer | undefined => {
    const request = squareRequestSchema.safeParse(message);
    if (!request.success) return undefined;
    const { data } = request;
    const begun = performance.now();
    if (data.job === 'count') {
      counted = countSquares(data.rings, data.amenities, data.size);
      const squares = counted?.inside.reduce((sum, each) => sum + each, 0) ?? 0;
      const milliseconds = performance.now() - begun;
      return { job: 'count', id: data.id, grid: counted?.grid ?? null, squares, milliseconds };
    }
    const painted =
      counted === null
        ? { shades: new Uint8Array(0), tally: [], unknown: [] }
        : paintSquares(counted, data.settings);
    return { job: 'paint', id: data.id, ...painted, milliseconds: performance.now() - begun };
  };
};
