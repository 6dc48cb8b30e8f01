import * as z from 'zod/mini';
import { geometrySchema, positionSchema } from '@/domain/geometry';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { type Document, documentSchema } from '../documents/document';
import { formatIds } from '../formats/format';
import { formatOf } from '../formats/registry';
import type { Work } from '../formats/work';
import { columnChoicesSchema } from '../plan/columns/choices';
import type { LooseShape } from '../plan/looseShapes';
import type { ReadResult } from '../plan/readResult';
import { collectParcels, type Parcel, sendParcels, type WholeParcel } from './parcels';
import { parcelOf, planIn, wholePlanIn } from './planParcel';

const blob = z.instanceof(Blob);
const areaTestSchema = z.union([
  z.object({ outline: geometrySchema }),
  z.object({ own: positionSchema, others: z.array(positionSchema) }),
]);
const format = z.enum(formatIds);

/** What the page asks of the worker; the plans that it is about are sent before it. */
const requestSchema = z.discriminatedUnion('job', [
  z.object({
    job: z.literal('read'),
    format,
    file: blob,
    choices: z.optional(columnChoicesSchema),
    within: z.optional(areaTestSchema),
    member: z.optional(z.string()),
  }),
  /** `madeAt`: ISO, UTC. */
  z.object({ job: z.literal('write'), format, madeAt: z.string() }),
  z.object({ job: z.literal('pack') }),
  z.object({ job: z.literal('unpack'), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.object({ job: z.literal('shapes'), format, file: blob }),
  z.object({ job: z.literal('facts'), file: blob }),
  z.object({ job: z.literal('demand'), file: blob }),
  z.object({ job: z.literal('offer'), file: blob }),
  z.object({ job: z.literal('word'), document: documentSchema }),
]);
export type Request = z.input<typeof requestSchema>;
type Asked = z.infer<typeof requestSchema>;

/** What is answered when nothing came of it. */
export const failureSchema = z.object({ failure: z.enum(['not_loaded', 'failed']) });
type Failure = z.infer<typeof failureSchema>;

class NotLoaded extends Error {}

const load = async <Part>(part: (() => Promise<Part>) | undefined): Promise<Part> => {
  if (part === undefined) throw new Error('not a format for this');
  return part().catch(() => {
    throw new NotLoaded();
  });
};

type Answer = Iterable<Parcel>;
type ReadFile = Extract<ReadResult, { ok: true }>;

const bare = (rest: unknown): Answer => [{ lists: {}, rest }];

const onlyPlan = ([parcel]: readonly WholeParcel[]): Plan => {
  if (parcel === undefined) throw new Error('no plan');
  return planIn(parcel);
};

/** What was read of a file with a plan or locations. */
const parcelOfRead = (found: ReadFile): Parcel => {
  const { notes, moreNotes, columns, unknownValues, homes } = found;
  const about = { ok: true, moreNotes, columns, unknownValues, homes };
  const rest =
    found.kind === 'plan'
      ? { ...about, kind: found.kind, header: found.header }
      : { ...about, kind: found.kind };
  return { lists: { ...pickRecords(found), locations: found.locations, notes }, rest };
};

const read = async (
  { format, file, choices, within, member }: Extract<Asked, { job: 'read' }>,
  work: Work,
): Promise<Answer> => {
  const known = formatOf(format);
  if (known.holds === 'plan') {
    const reading = { ...(choices && { choices }), ...(within && { within }), ...(member && { member }) };
    const found = await (await load(known.read))(file, { ...work, ...reading });
    if (!found.ok) return bare(found);
    return [parcelOfRead(found)];
  }
  const found = await (await load(known.read))(file, work);
  if (!found.ok) return bare(found);
  const { plans, ...rest } = found.value;
  return [
    ...plans.map(({ plan, ...parts }) => parcelOf(plan, parts)),
    { lists: {}, rest: { ok: true, ...rest } },
  ];
};

const write = async (
  { format, madeAt }: Extract<Asked, { job: 'write' }>,
  parcels: readonly WholeParcel[],
  work: Work,
): Promise<Answer> => {
  const known = formatOf(format);
  if (known.holds === 'backup') {
    const written = await (await load(known.write))(parcels.map(wholePlanIn), madeAt, work);
    return bare({ file: written });
  }
  return bare(await (await load(known.write))(onlyPlan(parcels), work));
};

const pack = async (parcels: readonly WholeParcel[], { progress }: Work): Promise<Answer> => {
  const { packPlan } = await load(() => import('../backup/packPlan'));
  return bare({ bytes: await packPlan(onlyPlan(parcels), progress) });
};

const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Answer> => {
  const { unpackPlan } = await load(() => import('../backup/packPlan'));
  const plan = await unpackPlan(bytes);
  return plan === undefined ? bare({ isDamaged: true }) : [parcelOf(plan)];
};

const readShapes = async (
  { format, file }: Extract<Asked, { job: 'shapes' }>,
  work: Work,
): Promise<Answer> => {
  const known = formatOf(format);
  if (known.holds !== 'plan') throw new Error('not a format for this');
  const shapes: LooseShape[] = [];
  const takeShapes = (some: LooseShape[]) => {
    for (const shape of some) shapes.push(shape);
  };
  const found = await (await load(known.read))(file, { ...work, takeShapes });
  return found.ok ? [{ lists: { shapes }, rest: { ok: true } }] : bare(found);
};

const readFacts = async (file: Blob): Promise<Answer> => {
  const { readFactFile } = await load(() => import('../facts/readFactFile'));
  const found = await readFactFile(file);
  if (!found.ok) return bare(found);
  const { records, ...rest } = found.value;
  return [{ lists: { records }, rest: { ok: true, ...rest } }];
};

const readDemand = async (file: Blob): Promise<Answer> => {
  const { readDemandFile } = await load(() => import('../demand/readDemandFile'));
  return bare(await readDemandFile(file));
};

const readOffer = async (file: Blob, work: Work): Promise<Answer> => {
  const { readOffer: readIt } = await load(() => import('../offers/readOffer'));
  const found = await readIt(file, work);
  if (!found.ok) return bare(found);
  const { offered, ...about } = found.value;
  const { basis, ...rest } = 'basis' in about ? about : { ...about, basis: undefined };
  const parts = [offered, ...(basis === undefined ? [] : [basis])];
  return [...parts.map(parcelOfRead), { lists: {}, rest: { ok: true, ...rest } }];
};

const writeWord = async (document: Document): Promise<Answer> => {
  const [{ writeWord: write }, { drawPicture }] = await Promise.all([
    load(() => import('../documents/word/writeWord')),
    load(() => import('../documents/drawPicture')),
  ]);
  return bare({ file: await write(document, drawPicture) });
};

const answerTo = (request: Asked, parcels: readonly WholeParcel[], work: Work): Promise<Answer> => {
  switch (request.job) {
    case 'read':
      return read(request, work);
    case 'write':
      return write(request, parcels, work);
    case 'pack':
      return pack(parcels, work);
    case 'unpack':
      return unpack(request.bytes);
    case 'shapes':
      return readShapes(request, work);
    case 'facts':
      return readFacts(request.file);
    case 'demand':
      return readDemand(request.file);
    case 'offer':
      return readOffer(request.file, work);
    case 'word':
      return writeWord(request.document);
  }
};

/** Does what the last parcel asks with those before it. Never rejects. */
export const serve = async (parcels: readonly WholeParcel[], work: Work): Promise<Answer> => {
  try {
    return await answerTo(requestSchema.parse(parcels.at(-1)?.rest), parcels.slice(0, -1), work);
  } catch (error) {
    // Not foreseen, or out of memory: the page must live on either way.
    const failure: Failure = { failure: error instanceof NotLoaded ? 'not_loaded' : 'failed' };
    return bare(failure);
  }
};

/** The work of the worker, apart from the worker, so that it can be tested without one. Takes in its messages. */
export const openServer = (post: (message: unknown) => void): ((message: unknown) => Promise<void>) => {
  const collect = collectParcels(() => undefined);
  const { signal } = new AbortController();
  const work: Work = { progress: (share) => post({ progress: share }), signal };
  // Whoever asked knows from this that there is somebody.
  work.progress(0);
  return async (message) => {
    const parcels = collect(message);
    if (parcels === undefined) return;
    const answer = await serve(parcels === 'nonsense' ? [] : parcels, work);
    await sendParcels(answer, post, signal);
  };
};
