import { Dexie, type Table } from 'dexie';
import * as z from 'zod/mini';
import { database, updatesTable } from './database';
import { hasLeftBehind } from './leftBehind';

/**
 * A large plan as the screen shows it, so that it is seen before its document has been read. A copy, in a database of its
 * own: lost or late it costs time and no work. Its parts are text in UTF-8, with a check sum each.
 */
const partSchema = z.object({
  planId: z.string(),
  part: z.int(),
  sum: z.string(),
  bytes: z.instanceof(Uint8Array),
});
type PartRow = z.infer<typeof partSchema>;

/**
 * `head`: what was on disk of the document then. `state`: how the document was (`PlanDocument`). `writer`: the tab that
 * divided it into these parts; another divides it otherwise.
 */
const headSchema = z.object({
  planId: z.string(),
  build: z.string(),
  head: z.string(),
  state: z.string(),
  writer: z.string(),
  parts: z.int(),
});
type HeadRow = z.infer<typeof headSchema>;

type Tables = { heads: Table<HeadRow, string, HeadRow>; parts: Table<PartRow, [string, number], PartRow> };

const keptPlans = new Dexie('boven-de-kaart-shown', { cache: 'disabled' }) as Dexie & Tables;
keptPlans.version(1).stores({ heads: 'planId', parts: '[planId+part], planId' });

/** The app as it was built: another one may read a document otherwise. */
const build = import.meta.url;

/** What is on disk of a document: another word after any write. */
export const headOnDisk = async (planId: string): Promise<string> => {
  const keys = await database.table(updatesTable).where('k').equals(planId).primaryKeys();
  return JSON.stringify([keys.length, keys.at(-1)]);
};

const sumOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** What was kept of a plan, part by part, when it is what is on disk now; else undefined. */
export const readKeptPlan = async (
  planId: string,
): Promise<{ state: string; writer: string; parts: string[] } | undefined> => {
  const head = headSchema.safeParse(await keptPlans.heads.get(planId)).data;
  if (head === undefined || head.build !== build || hasLeftBehind(planId)) return undefined;
  const rows = await keptPlans.parts.where('planId').equals(planId).toArray();
  const parts = await Promise.all(
    rows.map(async (row: unknown) => {
      const { data } = partSchema.safeParse(row);
      const bytes = new Uint8Array(data?.bytes ?? []);
      return data?.sum === (await sumOf(bytes)) ? new TextDecoder().decode(bytes) : undefined;
    }),
  );
  const whole = parts.filter((part) => part !== undefined);
  if (whole.length !== head.parts || (await headOnDisk(planId)) !== head.head) return undefined;
  return { state: head.state, writer: head.writer, parts: whole };
};

/**
 * Keeps parts of a plan that are another than before, by their number; those that are not there stay, as `before` wrote
 * them. False when another tab has written since: then all parts have to be given.
 */
export const writeKeptPlan = async (
  of: Omit<HeadRow, 'build'>,
  changed: ReadonlyMap<number, string>,
  before: string,
): Promise<boolean> => {
  const { planId } = of;
  const rows = await Promise.all(
    [...changed].map(async ([part, text]): Promise<PartRow> => {
      const bytes = new TextEncoder().encode(text);
      return { planId, part, bytes, sum: await sumOf(bytes) };
    }),
  );
  const { heads, parts } = keptPlans;
  return keptPlans.transaction('rw', heads, parts, async () => {
    const isAll = changed.size === of.parts;
    if (!isAll && (await heads.get(planId))?.writer !== before) return false;
    if (isAll) await parts.where('planId').equals(planId).delete();
    await parts.bulkPut(rows);
    await heads.put({ ...of, build });
    return true;
  });
};

/** Forgets what was kept of a plan. */
export const dropKeptPlan = async (planId: string): Promise<void> => {
  const { heads, parts } = keptPlans;
  await keptPlans.transaction('rw', heads, parts, async () => {
    await heads.delete(planId);
    await parts.where('planId').equals(planId).delete();
  });
};
