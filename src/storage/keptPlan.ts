import { Dexie, type Table } from 'dexie';
import * as z from 'zod/mini';
import { database } from './database';
import { inTime } from './inTime';
import { hasLeftBehind } from './leftBehind';
import { openPatience } from './patience';
import { readLogKeys } from './updateLog';

/** A part of a plan as the screen shows it, as text in UTF-8, with its check sum. */
const partSchema = z.object({
  planId: z.string(),
  part: z.int(),
  sum: z.string(),
  bytes: z.instanceof(Uint8Array),
});
type PartRow = z.infer<typeof partSchema>;

/** `last`: the key of the last update in the log then. `state`: how the document was (`PlanDocument`). */
const headSchema = z.object({
  planId: z.string(),
  build: z.string(),
  last: z.int(),
  state: z.string(),
  parts: z.int(),
});
type HeadRow = z.infer<typeof headSchema>;

type Tables = { heads: Table<HeadRow, string, HeadRow>; parts: Table<PartRow, [string, number], PartRow> };

/** A database of its own: a copy, without which a plan opens all the same, asks for no new version of that of the app. */
const keptPlans = new Dexie('boven-de-kaart-shown', { cache: 'disabled' }) as Dexie & Tables;
keptPlans.version(1).stores({ heads: 'planId', parts: '[planId+part], planId' });
const { heads, parts } = keptPlans;

/** The app as it was built: the name of its first file is another one when anything in it is. */
const buildNow = (): string => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';

const sumOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

const textIn = async (row: unknown): Promise<string> => {
  const { bytes, sum } = partSchema.parse(row);
  const own = new Uint8Array(bytes);
  if ((await sumOf(own)) !== sum) throw new Error('damaged part');
  return new TextDecoder().decode(own);
};

const readRows = (planId: string): PromiseLike<[unknown, unknown[]]> =>
  keptPlans.transaction('r', heads, parts, () =>
    Promise.all([heads.get(planId), parts.where('planId').equals(planId).toArray()]),
  );

/** What was kept of a plan, when this build kept it and nothing was written since; else undefined. Rejects when damaged. */
export const readKeptPlan = async (
  planId: string,
): Promise<{ last: number; state: string; texts: string[] } | undefined> => {
  const [keys, [head, rows]] = await inTime(
    Promise.all([readLogKeys(planId), readRows(planId)]),
    openPatience,
  );
  const kept = headSchema.safeParse(head).data;
  if (kept?.build !== buildNow() || rows.length !== kept.parts) return undefined;
  if (kept.last !== keys?.at(-1) || hasLeftBehind(planId)) return undefined;
  return { last: kept.last, state: kept.state, texts: await Promise.all(rows.map(textIn)) };
};

/**
 * Keeps the parts of a plan that are others than at `since`; the others stay as they are. False when they are not there as
 * they were then or later, or when another tab is ahead.
 */
export const writeKeptPlan = async (
  of: Omit<HeadRow, 'build'>,
  texts: ReadonlyMap<number, string>,
  since: number | undefined,
): Promise<boolean> => {
  const { planId } = of;
  const build = buildNow();
  const rows = await Promise.all(
    [...texts].map(async ([part, text]): Promise<PartRow> => {
      const bytes = new TextEncoder().encode(text);
      return { planId, part, bytes, sum: await sumOf(bytes) };
    }),
  );
  const isWritten = await keptPlans.transaction('rw', heads, parts, async () => {
    const there = await heads.get(planId);
    const isAhead = there !== undefined && there.last > of.last;
    const isOther = since === undefined || there === undefined || there.build !== build || there.last < since;
    if (isAhead || (isOther && texts.size < of.parts)) return false;
    await parts.bulkPut(rows);
    await heads.put({ ...of, build });
    return true;
  });
  // Deleted meanwhile: nothing of it stays.
  if ((await database.plans.get(planId)) === undefined) await dropKeptPlan(planId);
  return isWritten;
};

/** Forgets what was kept of a plan. */
export const dropKeptPlan = (planId: string): Promise<void> =>
  keptPlans.transaction('rw', heads, parts, async () => {
    await heads.delete(planId);
    await parts.where('planId').equals(planId).delete();
  });

/** The same of plans that are not stored any more: an older tab may have deleted them, or what drops it here was refused. */
export const dropKeptOrphans = async (): Promise<void> => {
  const kept = await heads.toCollection().primaryKeys();
  const stored = new Set(await database.plans.toCollection().primaryKeys());
  for (const planId of kept) if (!stored.has(planId)) await dropKeptPlan(planId);
};
