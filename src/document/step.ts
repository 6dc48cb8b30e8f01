import { dequal } from 'dequal';
import type { Path } from './recordPath';

/** One value that a step changed; undefined: it was not there. */
type ValueChange = { path: Path; before: unknown; after: unknown };

/** What a step did to one location, one partner or the plan: values, and records that came or went. */
export type RecordSteps = {
  values: Map<string, ValueChange>;
  created: Map<string, Path>;
  removed: Map<string, Path>;
};

/** One step of undo: what it did, by location, partner or plan. */
export type Step = Map<string, RecordSteps>;

const keyOf = (path: Path): string => path.join('\u0000');

const stepsFor = (step: Step, path: Path): RecordSteps => {
  const key = keyOf(path.slice(0, path[0] === 'plan' ? 1 : 2));
  const found = step.get(key) ?? { values: new Map(), created: new Map(), removed: new Map() };
  step.set(key, found);
  return found;
};

/** Notes a changed value. Of more changes to one value in a step, the first `before` counts. */
export const noteValue = (step: Step, path: Path, before: unknown, after: unknown): void => {
  const { values } = stepsFor(step, path);
  const key = keyOf(path);
  const earlier = values.get(key);
  values.set(key, { path, before: earlier === undefined ? before : earlier.before, after });
};

/** Notes that a record came. One that went and came back in the same step did neither. */
export const noteCreated = (step: Step, path: Path): void => {
  const { created, removed } = stepsFor(step, path);
  if (!removed.delete(keyOf(path))) created.set(keyOf(path), path);
};

/** Notes that a record went. */
export const noteRemoved = (step: Step, path: Path): void => {
  const { created, removed } = stepsFor(step, path);
  if (!created.delete(keyOf(path))) removed.set(keyOf(path), path);
};

/** Whether a step left something changed: who types a number and takes it away again did nothing. */
export const hasEffect = (step: Step): boolean =>
  [...step.values()].some(
    ({ values, created, removed }) =>
      created.size > 0 ||
      removed.size > 0 ||
      [...values.values()].some(({ before, after }) => !dequal(before, after)),
  );

/** Records in one part of a step: few enough to leave the page its turn. */
const mostInPart = 250;

/**
 * A step in parts, to be taken one after the other; each knows of records of its own. To be taken back: what came last goes
 * first, for then the document closes its ranks at the end, and not each time with all that came after.
 */
export function* partsOfStep(step: Step, isTakenBack: boolean): Generator<Step> {
  let part: Step = new Map();
  for (const [key, steps] of isTakenBack ? [...step].reverse() : step) {
    part.set(key, steps);
    if (part.size < mostInPart) continue;
    yield part;
    part = new Map();
  }
  if (part.size > 0) yield part;
}

/** The step that takes this one back. */
export const reverseOf = (step: Step): Step =>
  new Map(
    [...step].map(([key, { values, created, removed }]) => [
      key,
      {
        values: new Map(
          [...values].map(([valueKey, { path, before, after }]) => [
            valueKey,
            { path, before: after, after: before },
          ]),
        ),
        created: removed,
        removed: created,
      },
    ]),
  );
