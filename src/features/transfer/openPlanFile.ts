import { chosenPart } from '@/domain/leaving/chosenPart';
import { givenChoice } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import type { ReadLocation, ReadResult } from '@/exchange/plan/readResult';
import type { Restored } from '@/plans/restoreBackup';
import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { noteText } from '@/text/importNotes';
import { readErrorText } from '@/text/readErrors';
import { transferText } from '@/text/transfer';
import { common, locationText } from '@/text/words';

/** What became of a file: a plan that is new here or is here already, locations without a plan, or nothing, and why. */
export type Opened =
  | { plan: Plan; notes: () => void }
  | { knownId: string; name: string }
  | { loose: ReadLocation[] }
  | { trouble: string }
  | { restored: Restored };

type Found = { plan: Plan } | { loose: ReadLocation[] } | { trouble: string };

/** The plan in a file, its locations when there is no plan around them, or the sentence that says why there is nothing. */
const planIn = async (read: ReadResult, fileName: string): Promise<Found> => {
  if (!read.ok) return { trouble: readErrorText(read.error, { fileName, isPlanOpen: false }) };
  if (read.kind !== 'plan') {
    return read.locations.length === 0 ? { trouble: transferText.noLocations } : { loose: read.locations };
  }
  const { fitIntoPlan } = await import('@/exchange/plan/fitIntoPlan');
  const fitted = fitIntoPlan(read, { locations: [], partners: [] }, locationText.baseName);
  return { plan: { ...read.header, ...pickRecords({ ...read, ...fitted }) } };
};

/** The key of a plan that is in the list here, just as in the file; what one press leaves out of a file nobody misses. */
const findKnown = async (plan: Plan): Promise<string | undefined> => {
  const [{ findSamePlan }, { isSamePlan }] = await Promise.all([
    import('@/plans/findSamePlan'),
    import('@/exchange/plan/sameInFile'),
  ]);
  const isSame = (held: Plan) => isSamePlan(held, plan) || isSamePlan(chosenPart(held, givenChoice), plan);
  const same = await findSamePlan(plan, [], isSame).catch(() => undefined);
  return same?.removedAt === undefined ? same?.id : undefined;
};

/** The key of the one plan of a backup that was here already. */
export const onlyKnown = ({ keys, knownKeys, lostPlans, unstoredPlans }: Restored): string | undefined =>
  keys.length + lostPlans + unstoredPlans === 0 && knownKeys.length === 1 ? knownKeys[0] : undefined;

/** What became of a backup, or why nothing did; undefined when the file is none. An offer is no plan of its own. */
const restored = async (file: File): Promise<Restored | string | undefined> => {
  const { looksLikeOffer } = await import('@/exchange/door/readOfferFile');
  if (await looksLikeOffer(file)) return (await import('@/text/offers')).offerWithoutPlan;
  const { recognise } = await import('@/exchange/door/recognise');
  const recognised = await recognise(file);
  if (!recognised.ok || recognised.value.format.holds !== 'backup') return undefined;
  const { openBackup } = await import('./openBackup');
  return openBackup(file);
};

/** Reads a file with a plan; `signal` stops it without a word. */
const readFile = async (file: File, signal: AbortSignal, member?: string): Promise<ReadResult> => {
  const { readPlanFile } = await import('@/exchange/door/readPlanFile');
  const words = {
    doing: (percent?: number) => transferText.reading(file.name, percent),
    stop: common.cancel,
  };
  return showWork(
    words,
    (work) => readPlanFile(file, { ...work, ...(member !== undefined && { member }) }),
    signal,
  );
};

/** How many notes there are, and in full what is missing of a file that breaks off: that must not be overlooked. */
const tellNotes = ({ notes, moreNotes, locations }: Extract<ReadResult, { ok: true }>): void => {
  const misnamed = notes.find(({ code }) => code === 'other_extension');
  if (misnamed !== undefined) notify(noteText(misnamed), { lasting: true });
  if (notes.some(({ code }) => code === 'file_cut_off')) {
    notify(transferText.cutOff(locations.length), { lasting: true });
    return;
  }
  const others = notes.length + moreNotes - (misnamed === undefined ? 0 : 1);
  const broken = notes.filter(({ code }) => code === 'not_a_feature');
  if (broken.length > 0) {
    const names = broken.map(({ feature }) => feature?.name).filter((name) => name !== undefined);
    notify(transferText.broken(broken.length, names), { lasting: true });
  } else if (others > 0) notify(transferText.notes(others));
};

/** Opens a file: a backup is put back at once, anything else is given to whoever asked. `signal` stops it without a word. */
export const openPlanFile = async (file: File, signal: AbortSignal, member?: string): Promise<Opened> => {
  const outcome = await restored(file);
  if (typeof outcome === 'string') return { trouble: outcome };
  if (outcome !== undefined) return { restored: outcome };
  const read = await readFile(file, signal, member);
  const found = await planIn(read, file.name);
  if (!('plan' in found)) return found;
  const knownId = await findKnown(found.plan);
  if (knownId !== undefined) return { knownId, name: found.plan.name };
  return { plan: found.plan, notes: () => (read.ok ? tellNotes(read) : undefined) };
};
