import type { PlanDocument } from '@/document/planDocument';
import type { Taken } from '@/document/undoHistory';
import { breathe } from '@/domain/breathe';
import { documentNow, setHistory } from './planStore';
import { showWork } from './showWork';

/** The rest of a large step, a part at a time. */
const goOn = async (document: PlanDocument, progress: (share: number) => void): Promise<void> => {
  for (;;) {
    await breathe();
    const share = documentNow() === document ? document.goOn() : undefined;
    if (share === undefined) return;
    progress(share);
  }
};

/** The rest of a large step at once: who leaves the plan or takes a copy of it would have half of that. */
export const finishStep = (): void => {
  while (documentNow()?.goOn() !== undefined);
};

/** `name`: of what goes on, said with how far it is. */
const goOnShown = (document: PlanDocument, name: string): Promise<void> =>
  showWork({ doing: (percent = 0) => `${name}: ${percent}%` }, ({ progress }) => goOn(document, progress));

/** Undo may leave no Change to follow (others changed all of it since): what can be undone next is shown all the same. */
const step = (direction: 'undo' | 'redo', name?: string): Taken | undefined => {
  const document = documentNow();
  if (document === undefined) return undefined;
  const taken = document[direction]();
  void (name === undefined ? goOn(document, () => undefined) : goOnShown(document, name));
  if (taken?.isDone === false) setHistory(document.history());
  return taken;
};

/** `name`: what is said of a step that takes long, with how far it is. */
export const undo = (name?: string): Taken | undefined => step('undo', name);
export const redo = (name?: string): Taken | undefined => step('redo', name);
