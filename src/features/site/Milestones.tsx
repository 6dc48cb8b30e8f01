import { useState } from 'react';
import { clearMilestone, setMilestone } from '@/domain/commands/changeMilestone';
import type { Location } from '@/domain/location';
import { type Milestone, type MilestoneKind, milestoneKinds, weeksLate } from '@/domain/milestone';
import { run } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { milestoneNames, milestoneText } from '@/text/milestones';
import { TextField } from '@/ui/TextField';
import './site.css';

const orUndefined = (typed: string): string | undefined => (typed === '' ? undefined : typed);

type MilestoneFormProps = { location: Location; kind: MilestoneKind; milestone: Milestone | undefined };

const MilestoneForm = ({ location, kind, milestone }: MilestoneFormProps) => (
  <div className="milestones__form">
    {(['planned', 'done'] as const).map((field) => (
      <TextField
        key={field}
        label={milestoneText[field]}
        isRow
        type="date"
        value={milestone?.[field] ?? ''}
        onLeave={(date) => run(() => setMilestone(location, kind, { [field]: orUndefined(date) }))}
      />
    ))}
    <TextField
      label={milestoneText.body}
      isRow
      value={milestone?.body ?? ''}
      maxLength={200}
      placeholder={milestoneText.bodyHint}
      onLeave={(body) => run(() => setMilestone(location, kind, { body: orUndefined(body.trim()) }))}
    />
    {milestone !== undefined && (
      <button
        type="button"
        className="button button--link"
        onClick={() => run(() => clearMilestone(location, kind))}
      >
        {milestoneText.clear}
      </button>
    )}
  </div>
);

const stateOf = (milestone: Milestone | undefined): 'done' | 'planned' | 'open' => {
  if (milestone?.done !== undefined) return 'done';
  return milestone?.planned === undefined ? 'open' : 'planned';
};

/** When it was taken, or is planned. */
const whenText = (milestone: Milestone | undefined): string => {
  const day = milestone?.done ?? milestone?.planned;
  return day === undefined ? milestoneText.none : milestoneText.day(day);
};

/** From the first decision to the keys, on one line: planned, taken, and how late. Pressed, one can be changed. */
export const Milestones = ({ location }: { location: Location }) => {
  const [open, setOpen] = useState<MilestoneKind | null>(null);
  const today = todayIso();
  const found = (kind: MilestoneKind) => location.milestones.find(({ id }) => id === kind);
  return (
    <section className="drawer__section">
      <div className="milestones__head">
        <h3>{milestoneText.heading}</h3>
        <span className="small soft">
          <span className="milestone__mark milestone__mark--planned" /> {milestoneText.planned.toLowerCase()}{' '}
          <span className="milestone__mark milestone__mark--done" /> {milestoneText.done.toLowerCase()}
        </span>
      </div>
      <ol className="milestones">
        {milestoneKinds.map((kind, index) => {
          const milestone = found(kind);
          const late = milestone === undefined ? 0 : weeksLate(milestone, today);
          const state = stateOf(milestone);
          return (
            <li key={kind} className={`milestone milestone--${state}`}>
              <button
                type="button"
                className="milestone__button"
                {...(index === 0 && { 'data-part': 'milestones' })}
                aria-expanded={open === kind}
                onClick={() => setOpen(open === kind ? null : kind)}
              >
                <span
                  className={`milestone__mark milestone__mark--${late > 0 && state === 'planned' ? 'late' : state}`}
                />
                <span className="milestone__name">{milestoneNames[kind]}</span>
                <span className="small soft">{whenText(milestone)}</span>
                {milestone?.body !== undefined && <span className="small soft">{milestone.body}</span>}
                {late > 0 && <span className="small milestone__late">{milestoneText.weeksLate(late)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {open !== null && <MilestoneForm key={open} location={location} kind={open} milestone={found(open)} />}
    </section>
  );
};
