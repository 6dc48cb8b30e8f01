import { create } from 'zustand';
import { newId } from '@/domain/ids';
import { isOpen, openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { type BroughtFileRow, type FileRow, isBrought } from '@/storage/broughtFileRow';
import { addBroughtFile, deleteBroughtFile, watchBroughtFiles } from '@/storage/broughtFileTable';
import { hasPlan } from '@/storage/planTable';
import { tryAgain } from '@/storage/tryAgain';
import { isUnstored } from './heldPlans';

type Files = {
  /** Maps and facts for the open plan, the latest first. */
  files: readonly BroughtFileRow[];
  /** Pictures of its locations, by the name that a location knows them by. */
  pictures: ReadonlyMap<string, Blob>;
};
const none: Files = { files: [], pictures: new Map() };

/** The files of the open plan. */
export const useBroughtFiles = create<Files>(() => none);

/** The latest map that was brought for this plan. */
export const ownMapNow = (): BroughtFileRow | null =>
  useBroughtFiles.getState().files.find(({ kind }) => kind === 'map') ?? null;

/** Files that the browser would not store: they serve as long as this tab is open. */
const held = new Map<string, FileRow>();
const isPutAway = new Set<string>();

/** Keeps a file in this tab, and goes on trying to store it. */
const hold = (row: FileRow): void => {
  held.set(row.id, row);
  tryAgain(retry);
};

const storeHeld = async (): Promise<void> => {
  for (const row of [...held.values()]) {
    try {
      // Of a plan that waits to be stored it waits too; of one that was deleted it goes.
      if (isUnstored(row.planId)) throw new Error('its plan is not stored');
      if (await hasPlan(row.planId)) await addBroughtFile(row);
      held.delete(row.id);
      // It may have been put away while it was being stored.
      if (isPutAway.has(row.id)) await deleteBroughtFile(row.id);
    } catch {
      if (held.has(row.id)) hold(row);
    }
  }
};

const retry = (): void => void storeHeld();

/** Whether files are in this tab alone. */
export const holdsFiles = (): boolean => held.size > 0;

/** The files of a plan that are in this tab alone. */
export const heldFiles = (planId: string): FileRow[] =>
  [...held.values()].filter((file) => file.planId === planId);

const show = (planId: string, stored: readonly FileRow[]): void => {
  const all = [...heldFiles(planId), ...stored];
  const pictures = all.filter((row) => !isBrought(row)).map(({ name, content }) => [name, content] as const);
  useBroughtFiles.setState({ files: all.filter(isBrought), pictures: new Map(pictures) });
};

/** Follows the files of the open plan. Returns the function that stops it. */
export const followBroughtFiles = (): (() => void) => {
  const { planId } = openPlanNow();
  let isFirst = true;
  const stop = watchBroughtFiles(planId, (stored) => {
    show(planId, stored);
    // Who brought a map wants to see it: it is chosen when the plan opens.
    if (isFirst && stored.some(({ kind }) => kind === 'map')) setScreen({ backgroundChoice: 'own' });
    isFirst = false;
  });
  return () => {
    stop();
    useBroughtFiles.setState(none);
  };
};

/** At once, before the storage tells: who brings a file asks what is in it in the same breath. */
const add = (row: FileRow): void => {
  if (!isOpen(row.planId)) return;
  if (!isBrought(row)) {
    useBroughtFiles.setState(({ pictures }) => ({ pictures: new Map(pictures).set(row.name, row.content) }));
    return;
  }
  useBroughtFiles.setState(({ files }) => ({ files: [row, ...files.filter(({ id }) => id !== row.id)] }));
};

/**
 * Brings a file for the plan that was open when it was chosen. False when it could not be stored and serves this tab
 * only.
 */
export const bringFile = async (
  planId: string,
  kind: FileRow['kind'],
  name: string,
  content: Blob,
): Promise<boolean> => {
  const row = { id: newId(), planId, kind, name: name.slice(0, 300), at: new Date().toISOString(), content };
  try {
    await addBroughtFile(row);
    add(row);
    return true;
  } catch {
    hold(row);
    add(row);
    return false;
  }
};

/** Lays a picture somewhere, or elsewhere. Without room it lies there as long as this tab is open. */
export const placeFile = async (row: BroughtFileRow, corners: BroughtFileRow['corners']): Promise<void> => {
  const placed = { ...row, corners };
  add(placed);
  await addBroughtFile(placed).catch(() => hold(placed));
};

/** Puts a file away that was brought. */
export const putAwayFile = async ({ id }: BroughtFileRow): Promise<void> => {
  isPutAway.add(id);
  held.delete(id);
  useBroughtFiles.setState(({ files }) => ({ files: files.filter((file) => file.id !== id) }));
  await deleteBroughtFile(id).catch(() => undefined);
};

export const bringBackFile = async (row: BroughtFileRow): Promise<void> => {
  isPutAway.delete(row.id);
  await addBroughtFile(row).catch(() => hold(row));
  add(row);
};

export { type BroughtFileRow, type BroughtKind, broughtKinds, type FileRow } from '@/storage/broughtFileRow';
export { deleteBroughtFile } from '@/storage/broughtFileTable';
