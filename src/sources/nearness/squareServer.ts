import { type WalkGraph, walkGraphOf } from '@/geo/squares/walkGraph';
import { type CountedSquares, countSquares, paintSquares } from './countSquares';
import { readPaths } from './readPaths';
import { type SquareAnswer, squareRequestSchema } from './squareMessages';

/** The work of the worker, apart from the worker. What was counted is kept; a picture of nothing is empty. */
export const openSquareServer = () => {
  let counted: CountedSquares | null = null;
  let known: { id: string; graph: WalkGraph | null } | undefined;

  const graphOf = async (paths: { id: string; file: Blob } | undefined): Promise<WalkGraph | null> => {
    if (paths === undefined) return null;
    if (known?.id !== paths.id) {
      const read = await readPaths(paths.file);
      known = { id: paths.id, graph: read.ok ? walkGraphOf(read.lines) : null };
    }
    return known.graph;
  };

  const answer = async (message: unknown): Promise<SquareAnswer | undefined> => {
    const request = squareRequestSchema.safeParse(message);
    if (!request.success) return undefined;
    const { data } = request;
    if (data.job === 'paths') {
      const read = await readPaths(data.file);
      const isEmpty = read.ok && walkGraphOf(read.lines) === null;
      const fault = read.ok ? (isEmpty ? 'no_lines' : null) : read.fault;
      return { job: 'paths', id: data.id, fault, lines: read.ok ? read.lines.length : 0 };
    }
    const begun = performance.now();
    if (data.job === 'count') {
      counted = countSquares(data.rings, data.amenities, data.size, await graphOf(data.paths));
      const squares = counted?.inside.reduce((sum, each) => sum + each, 0) ?? 0;
      const walked = counted?.isWalked
        ? counted.near.flatMap(({ which, ...each }) => (which === null ? [] : [{ ...each, which }]))
        : null;
      const milliseconds = performance.now() - begun;
      return { job: 'count', id: data.id, grid: counted?.grid ?? null, squares, walked, milliseconds };
    }
    const painted =
      counted === null
        ? { shades: new Uint8Array(0), tally: [], unknown: [] }
        : paintSquares(counted, data.settings);
    return { job: 'paint', id: data.id, ...painted, milliseconds: performance.now() - begun };
  };

  /** One after the other, in the order in which they came. */
  let last: Promise<unknown> = Promise.resolve();
  return (message: unknown): Promise<SquareAnswer | undefined> => {
    const next = last.then(() => answer(message));
    last = next.catch(() => undefined);
    return next;
  };
};
