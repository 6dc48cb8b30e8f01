import { type FormEvent, useRef, useState } from 'react';
import { addToPlan, changeInPlan } from '@/domain/commands/changeTopRecords';
import { isNoFilter } from '@/domain/filter';
import { type Goal, goalDirections, goalMeasures, longestGoalName } from '@/domain/goal';
import { newId } from '@/domain/ids';
import { run, usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { goalNameOf, goalText } from '@/text/goals';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { FilterFields } from './FilterFields';
import { type DraftErrors, draftOf, type GoalDraft, readDraft } from './goalDraft';

const store = (
  goal: Goal | undefined,
  said: Extract<ReturnType<typeof readDraft>, { goal: unknown }>['goal'],
) =>
  run(() =>
    goal === undefined
      ? addToPlan('goal', { id: newId(), isInDock: false, ...said })
      : changeInPlan('goal', goal, said),
  );

/** The name that the goal gets when none is typed. */
const proposedName = (draft: GoalDraft): string => {
  const read = readDraft({ ...draft, name: '' });
  return 'goal' in read ? goalNameOf(read.goal) : '';
};

/** Adds a goal, or changes one. What is wrong is said at its field, and what was typed stays. */
export const GoalForm = ({ goal, onClose }: { goal: Goal | undefined; onClose: () => void }) => {
  const [draft, setDraft] = useState(() => draftOf(goal));
  const [errors, setErrors] = useState<DraftErrors>({});
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  const filter = useScreen((screen) => screen.filter);
  const fields = { value: useRef<HTMLInputElement>(null), byYear: useRef<HTMLInputElement>(null) };
  const set = (part: Partial<GoalDraft>) => {
    setDraft({ ...draft, ...part });
    const [field] = Object.keys(part);
    setErrors(Object.fromEntries(Object.entries(errors).filter(([each]) => each !== field)));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft);
    if ('errors' in read) {
      setErrors(read.errors);
      (read.errors.value === undefined ? fields.byYear : fields.value).current?.focus();
      return;
    }
    store(goal, read.goal);
    onClose();
  };
  return (
    <Dialog
      title={goal === undefined ? goalText.add : goalText.change}
      closeLabel={common.close}
      onClose={onClose}
    >
      <form className="goal-form" noValidate onSubmit={send}>
        <div className="goal-form__row">
          <SelectField
            label={goalText.direction}
            value={draft.direction}
            options={optionsOf(goalDirections, goalText.directions)}
            onChange={(direction) => set({ direction })}
          />
          <SelectField
            label={goalText.measure}
            value={draft.measure}
            options={optionsOf(goalMeasures, goalText.measures)}
            onChange={(measure) => {
              set({ measure });
              setErrors({});
            }}
          />
          <CheckedField
            ref={fields.value}
            label={draft.measure === 'number' ? goalText.value.number : goalText.value.share}
            value={draft.value}
            inputMode={draft.measure === 'number' ? 'numeric' : 'decimal'}
            maxLength={20}
            error={errors.value}
            onChange={(value) => set({ value })}
          />
          <CheckedField
            ref={fields.byYear}
            label={goalText.byYear}
            value={draft.byYear}
            inputMode="numeric"
            maxLength={10}
            hint={goalText.byYearHint(horizon)}
            error={errors.byYear}
            onChange={(byYear) => set({ byYear })}
          />
        </div>
        <FilterFields legend={goalText.over} filter={draft.over} onChange={(over) => set({ over })} />
        {!isNoFilter(filter) && (
          <button type="button" className="button button--link" onClick={() => set({ over: filter })}>
            {goalText.takeFilter}
          </button>
        )}
        {draft.measure === 'share' && (
          <FilterFields
            legend={goalText.within}
            filter={draft.within}
            onChange={(within) => set({ within })}
          />
        )}
        <CheckedField
          label={common.name}
          value={draft.name}
          maxLength={longestGoalName}
          placeholder={proposedName(draft)}
          hint={goalText.nameHint}
          onChange={(name) => set({ name })}
        />
        <div className="goal-form__row">
          <CheckedField
            label={goalText.source}
            value={draft.source}
            maxLength={500}
            onChange={(source) => set({ source })}
          />
          <CheckedField
            label={goalText.asOf}
            type="date"
            value={draft.asOf}
            error={errors.asOf}
            onChange={(asOf) => set({ asOf })}
          />
        </div>
        <p className="small soft">{goalText.counts}</p>
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {goalText.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
