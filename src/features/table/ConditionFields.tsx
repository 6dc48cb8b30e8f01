import * as z from 'zod/mini';
import type { Filter } from '@/domain/filter';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { filterText } from '@/text/filter';
import { CountField } from '@/ui/CountField';
import { TextField } from '@/ui/TextField';
import { type ConditionId, choicesOf, isChoice } from './filterConditions';

export const changeFilter = (part: Partial<Filter>): void =>
  setScreen({ filter: { ...useScreen.getState().filter, ...part } });

const daySchema = z.iso.date();

const YearFields = ({ filter }: { filter: Filter }) => {
  const { fromYear, toYear } = filter;
  return (
    <div className="filter-years">
      <div className="field">
        <span className="field__label">{filterText.fromYear}</span>
        <CountField
          label={filterText.fromYear}
          value={fromYear ?? null}
          min={1900}
          max={2200}
          start={new Date().getFullYear()}
          onChange={(year) => changeFilter({ fromYear: year })}
          onClear={() => changeFilter({ fromYear: undefined })}
        />
      </div>
      <div className="field">
        <span className="field__label">{filterText.toYear}</span>
        <CountField
          label={filterText.toYear}
          value={toYear ?? null}
          min={fromYear ?? 1900}
          max={2200}
          start={fromYear ?? new Date().getFullYear()}
          tooSmall={filterText.yearOrder}
          onChange={(year) => changeFilter({ toYear: year })}
          onClear={() => changeFilter({ toYear: undefined })}
        />
      </div>
    </div>
  );
};

/** What one condition of the filter asks, to be chosen. All of it works at once. */
export const ConditionFields = ({ id }: { id: ConditionId }) => {
  const filter = useScreen((screen) => screen.filter);
  const isInViewOnly = useScreen((screen) => screen.isInViewOnly);
  const view = usePlan((plan) => plan.view);
  if (isChoice(id)) {
    const choices = choicesOf(id, filter, view);
    if (choices.length === 0) {
      return (
        <p className="small soft">
          {id === 'partnerIds' ? filterText.noPartners : filterText.noNeighbourhoods}
        </p>
      );
    }
    return choices.map(({ value, label, isChosen, toggled }) => (
      <label key={value} className="choice">
        <input type="checkbox" checked={isChosen} onChange={() => changeFilter(toggled)} />
        {label}
      </label>
    ));
  }
  if (id === 'years') return <YearFields filter={filter} />;
  if (id === 'drawnFrom') {
    return (
      <TextField
        type="date"
        label={filterText.names.drawnFrom}
        value={filter.drawnFrom ?? ''}
        onChange={(day) => {
          if (day === '') changeFilter({ drawnFrom: undefined });
          else if (daySchema.safeParse(day).success) changeFilter({ drawnFrom: day });
        }}
      />
    );
  }
  const isOn = id === 'inView' ? isInViewOnly : filter[id] !== undefined && filter[id] !== false;
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          if (id === 'inView') setScreen({ isInViewOnly: target.checked });
          else if (id === 'counted') {
            changeFilter({ counted: target.checked ? view.header.target.horizon : undefined });
          } else changeFilter({ hasSignal: target.checked || undefined });
        }}
      />
      {filterText.names[id]}
    </label>
  );
};
