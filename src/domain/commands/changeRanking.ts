import type { Location } from '../location';
import type { Criterion } from '../ranking/criterion';
import { removeFromPlan } from './changeTopRecords';
import type { Command } from './command';
import { editOf } from './editsFor';

/** Gives a location a score by hand (0 to 10); null takes it off, so that the plan's own answer counts again. */
export const setScore = (location: Location, criterion: Criterion, value: number | null): Command => ({
  label: {
    code: value === null ? 'record_removed' : 'record_changed',
    kind: 'score',
    subject: `${criterion.name}, ${location.name}`,
  },
  edits: [editOf('score', criterion.id, value === null ? null : { value }, location.id)],
  typing: `${location.id}/score/${criterion.id}`,
});

/** Removes a criterion and the scores that were given on it. */
export const removeCriterion = (criterion: Criterion, locations: Iterable<Location>): Command => {
  const removed = removeFromPlan('criterion', criterion);
  const scores = [...locations].flatMap(({ id, scores }) =>
    scores.some(({ criterionId }) => criterionId === criterion.id)
      ? [editOf('score', criterion.id, null, id)]
      : [],
  );
  return { ...removed, edits: [...removed.edits, ...scores] };
};
