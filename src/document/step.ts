import { dequal } from 'dequal';
import type { Path } from './recordPath';

/** A value that a step changed; undefined: it was not there. */
type Changed = { before: unknown; after: unknown };

/** The changed values of one record, by field. */
type ChangedFields = { record: Path; fields: Map<string, Changed> };

/**
 * What a step did to one location, one partner or the plan: values, and records that came or went. Fields stand under their
 * record, with one path for all: an import changes half a million of them.
 */
export type RecordSteps = {
  values: Map<string, ChangedFields>;
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

const fieldsFor = (step: Step, record: Path): ChangedFields['fields'] => {
  const { values } = stepsFor(step, record);
  const key = keyOf(record);
  const found = values.get(key) ?? { record, fields: new Map() };
  values.set(key, found);
  return found.fields;
};

/** Notes a changed field of a record. Of more changes to one field in a step, the first `before` counts. */
export const noteValue = (step: Step, record: Path, name: string, before: unknown, after: unknown): void => {
  const fields = fieldsFor(step, record);
  const earlier = fields.get(name);
  fields.set(name, { before: earlier === undefined ? before : earlier.before, after });
};

/** The values that a step changed, each with its own path. */
export const valuesIn = ({ values }: RecordSteps): (Changed & { path: Path })[] =>
  [...values.values()].flatMap(({ record, fields }) =>
    [...fields].map(([name, changed]) => ({ ...changed, path: [...record, name] })),
  );

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
    (steps) =>
      steps.created.size > 0 ||
      steps.removed.size > 0 ||
      valuesIn(steps).some(({ before, after }) => !dequal(before, after)),
  );

const turned = ({ record, fields }: ChangedFields): ChangedFields => ({
  record,
  fields: new Map([...fields].map(([name, { before, after }]) => [name, { before: after, after: before }])),
});

/** The step that takes this one back. */
export const reverseOf = (step: Step): Step =>
  new Map(
    [...step].map(([key, { values, created, removed }]) => [
      key,
      {
        values: new Map([...values].map(([recordKey, changed]) => [recordKey, turned(changed)])),
        created: removed,
        removed: created,
      },
    ]),
  );
