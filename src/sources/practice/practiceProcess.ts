import file from '@data/practice/process.json';
import * as z from 'zod/mini';
import { actionSchema } from '@/domain/action';
import { decisionSchema } from '@/domain/decision';
import { positionSchema } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { meetingSchema } from '@/domain/meeting';
import { networkTableSchema } from '@/domain/networkTable';
import type { Plan } from '@/domain/plan';
import { policySchema } from '@/domain/policy';
import { remarkSchema } from '@/domain/remark';
import { stepSchema } from '@/domain/step';
import type { Vote } from '@/domain/vote';
import { partnerId } from './practiceDetails';

const text = z.string();
/** Days from the day the plan is made; null: no date. */
const days = z.nullable(z.number());

const fileSchema = z.object({
  steps: z.array(z.tuple([text, text, text, days])),
  actions: z.array(z.tuple([text, text, text, days], z.unknown())),
  decisions: z.array(z.tuple([text, text, days, z.array(text), text])),
  networkTables: z.array(z.tuple([text, text, text, text, text, z.array(text), text, text])),
  meetings: z.array(z.tuple([text, text, days, text, text, z.array(text), text])),
  remarks: z.array(z.tuple([text, text, z.union([text, positionSchema]), days, text])),
  policies: z.array(z.tuple([text, days, text])),
  votes: z.array(z.tuple([text, z.record(text, z.number())])),
});

const dayLength = 24 * 60 * 60 * 1000;

/** The process of the practice plan. Their dates lie around `now`, so that some are always late. */
export const practiceProcess = (
  locations: readonly Location[],
  now: string,
): Pick<Plan, 'steps' | 'actions' | 'decisions' | 'networkTables' | 'meetings' | 'remarks' | 'policies'> => {
  const { steps, actions, decisions, networkTables, meetings, remarks, policies } = fileSchema.parse(file);
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
    networkTables: networkTables
      .map(([id, name, level, rhythm, chair, partners, follows, followedBy]) =>
        networkTableSchema.parse({
          id: `oefentafel-${id}`,
          name,
          level,
          rhythm,
          chair,
          partnerIds: partners.map(partnerId),
          follows,
          followedBy,
        }),
      )
      .sort(byId),
    meetings: meetings.map(([name, table, offset, time, agenda, partners, others], index) =>
      meetingSchema.parse({
        id: idOf('overleg', index),
        name,
        tableId: `oefentafel-${table}`,
        date: dateOf(offset),
        time,
        agenda,
        partnerIds: partners.map(partnerId),
        others,
      }),
    ),
    policies: policies.map(([name, offset, note], index) =>
      policySchema.parse({ id: idOf('beleid', index), name, date: dateOf(offset), note }),
    ),
    remarks: remarks.map(([name, from, at, offset, answer], index) =>
      remarkSchema.parse({
        id: idOf('opmerking', index),
        name,
        from,
        date: dateOf(offset),
        answer,
        ...(typeof at === 'string' ? { locationId: idsOf([at])[0] } : { place: at }),
      }),
    ),
  };
};

/** The dots of a location of the practice plan, by its name. */
export const practiceVotes = (name: string): Vote[] => {
  const { votes } = fileSchema.parse(file);
  const own = votes.find(([location]) => location === name)?.[1] ?? {};
  return Object.entries(own)
    .map(([partner, dots]) => ({ partnerId: partnerId(partner), dots }))
    .sort((a, b) => (a.partnerId < b.partnerId ? -1 : 1));
};
