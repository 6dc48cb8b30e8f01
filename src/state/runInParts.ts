import { breathe } from '@/domain/breathe';
import type { Command } from '@/domain/commands/command';
import { newId } from '@/domain/ids';
import { createPace } from '@/domain/pace';
import { documentNow, whenDocument } from './planStore';

const takeSome = <Item>(queue: Iterator<Item>, most: number): Item[] => {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = queue.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
};

/**
 * The parts of a command of thousands of edits, `count` at most, some at a time, so that the page stays in hand: one step of
 * undo. Ends early, with false, when the plan is not open any more. Nothing else stops it: the plan may be changed between
 * the parts, and taking back would take that.
 */
export const runInParts = async (
  parts: Iterable<Command>,
  count: number,
  progress: (share: number) => void,
): Promise<boolean> => {
  const document = await whenDocument();
  const deed = newId();
  const pace = createPace(2);
  const queue = parts[Symbol.iterator]();
  let done = 0;
  const takePart = (): 'more' | 'done' | 'left' => {
    const taken = takeSome(queue, pace.size());
    const [first] = taken;
    if (first === undefined) return 'done';
    if (document === undefined || documentNow() !== document) return 'left';
    document.run({ ...first, edits: taken.flatMap((part) => part.edits), deed });
    done += taken.length;
    return 'more';
  };
  for (;;) {
    const came = pace.time(takePart);
    if (came !== 'more') return came === 'done';
    progress(Math.min(done / count, 1));
    // Also after the last part: what comes next has a turn of its own.
    await breathe();
  }
};
