import file from '@data/practice/process.json';
import * as z from 'zod/mini';
import { actionSchema } from '@/domain/action';
import { decisionSchema } from '@/domain/decision';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { stepSchema } from '@/domain/step';

const text = z.string();
/** Days from the day the plan is made; null: no date. */
const days = z.nullable(z.number());

const fileSchema = z.object({
  steps: z.array(z.tuple([text, text, text, days])),
  actions: z.array(z.tuple([text, text, text, days], z.unknown())),
  decisions: z.array(z.tuple([text, text, days, z.array(text), text])),
});

const dayLength = 24 * 60 * 60 * 1000;

/** Steps, actions and decisions of the practice plan. Their dates lie around `now`, so that some are always late. */
export const practiceProcess = (
  locations: readonly Location[],
  now: string,
): Pick<Plan, 'steps' | 'actions' | 'decisions'> => {
  const { steps, actions, decisions } = fileSchema.parse(file);
  const dateOf = (offset: unknown): string | undefined =>
    typeof offset === 'number'
      ? new Date(Date.parse(now) + offset * dayLength).toISOString().slice(0, 10)
      : undefined;
  const idsOf = (names: unknown): string[] =>
    locations.filter(({ name }) => Array.isArray(names) && names.includes(name)).map(({ id }) => id);
  const idOf = (kind: string, index: number) => `oefen${kind}-${String(index + 1).padStart(2, '0')}`;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    steps: steps
      .map(([id, state, owner, offset]) =>
        stepSchema.parse({ id, state: state === '' ? undefined : state, owner, date: dateOf(offset) }),
      )
      .sort(byId),
    actions: actions.map(([stepId, name, owner, offset, done, names], index) =>
      actionSchema.parse({
        id: idOf('actie', index),
        name,
        stepId,
        owner,
        date: dateOf(offset),
        done: dateOf(done),
        locationIds: idsOf(names),
      }),
    ),
    decisions: decisions.map(([name, body, offset, names, note], index) =>
      decisionSchema.parse({
        id: idOf('besluit', index),
        name,
        body,
        date: dateOf(offset),
        locationIds: idsOf(names),
        note,
      }),
    ),
  };
};
