import * as z from 'zod/mini';
import { recordsShape } from '@/domain/records';
import { editInFileSchema } from '../backup/backupFile';
import { wholeFileSchema, wholeSnapshotSchema } from '../backup/wholePlan';
import { placedRecordSchema } from '../facts/placedRecordSchema';
import { openTurns } from '../inSlices';
import { looseShapeSchema } from '../plan/looseShapes';
import { noteSchema } from '../plan/notes';
import { readLocationSchema } from '../plan/readResult';

/** What there may be thousands of: the records of a plan, and what goes with them. */
const listsSchema = z.object({
  ...recordsShape,
  locations: z.array(readLocationSchema),
  notes: z.array(noteSchema),
  snapshots: z.array(wholeSnapshotSchema),
  edits: z.array(editInFileSchema),
  files: z.array(wholeFileSchema),
  records: z.array(placedRecordSchema),
  shapes: z.array(looseShapeSchema),
});
type Lists = z.infer<typeof listsSchema>;
const names = z.keyof(listsSchema).options;

const pieceSchema = z.partial(listsSchema);
type Piece = z.infer<typeof pieceSchema>;

const messageSchema = z.union([
  /** Some items of a list. */
  z.object({ piece: pieceSchema }),
  /** Closes a parcel. */
  z.object({ rest: z.unknown(), isClosed: z.literal(true) }),
  /** Nothing comes after it. */
  z.object({ isLast: z.literal(true) }),
  z.object({ progress: z.number() }),
]);
type Message = z.infer<typeof messageSchema>;

/**
 * What goes from page to worker, or back: long lists, and the rest. The lists go over a piece at a time, for twenty
 * thousand locations at once would hold the page as long as it takes to copy and check them.
 */
export type Parcel = { lists: Piece; rest: unknown };

export type WholeParcel = { lists: Lists; rest: unknown };

const join = (pieces: readonly Piece[]): Lists => {
  const itemsOf = (name: keyof Lists) => pieces.flatMap((piece): unknown[] => piece[name] ?? []);
  // Each list has the items that its schema let in.
  return Object.fromEntries(names.map((name) => [name, itemsOf(name)])) as Lists;
};

/** A parcel that went nowhere: the work is done in the thread it was made in. */
export const wholeParcel = ({ lists, rest }: Parcel): WholeParcel => ({ lists: join([lists]), rest });

/** Items in one message; a snapshot or a file is large by itself. */
const atOnce = 50;
const alone: ReadonlySet<string> = new Set(['snapshots', 'files']);

function* messagesOf(parcels: Iterable<Parcel>): Generator<unknown> {
  for (const { lists, rest } of parcels) {
    for (const [name, items = []] of Object.entries(lists)) {
      const step = alone.has(name) ? 1 : atOnce;
      for (let at = 0; at < items.length; at += step) yield { piece: { [name]: items.slice(at, at + step) } };
    }
    yield { rest, isClosed: true };
  }
  yield { isLast: true };
}

export const sendParcels = async (
  parcels: Iterable<Parcel>,
  post: (message: unknown) => void,
  signal: AbortSignal,
): Promise<void> => {
  const turn = openTurns();
  for (const message of messagesOf(parcels)) {
    if (signal.aborted) return;
    post(message);
    await turn();
  }
};

/** Takes in messages. Gives the parcels when the last one came, `nonsense` for what is no message of the other side. */
export const collectParcels = (
  onProgress: (share: number) => void,
): ((message: unknown) => WholeParcel[] | 'nonsense' | undefined) => {
  const parcels: WholeParcel[] = [];
  let pieces: Piece[] = [];
  const take = (message: Message): WholeParcel[] | undefined => {
    if ('piece' in message) pieces.push(message.piece);
    if ('progress' in message) onProgress(message.progress);
    if ('isClosed' in message) {
      parcels.push({ lists: join(pieces), rest: message.rest });
      pieces = [];
    }
    return 'isLast' in message ? parcels : undefined;
  };
  return (message) => {
    const read = messageSchema.safeParse(message);
    return read.success ? take(read.data) : 'nonsense';
  };
};
