import { type FormEvent, useState } from 'react';
import { addToPlan, changeInPlan } from '@/domain/commands/changeTopRecords';
import { type DemandSeries, demandLevels, demandMeasures, demandTypes } from '@/domain/demand/demandSeries';
import { newId } from '@/domain/ids';
import { run } from '@/state/planStore';
import { demandLevelNames, demandMeasureNames, demandText, demandTypeNames } from '@/text/demand';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import {
  type DemandDraft,
  type DemandErrors,
  demandDraftOf,
  readDemand,
  type YearDraft,
} from './demandDraft';

type YearRowsProps = { rows: readonly YearDraft[]; onChange: (rows: readonly YearDraft[]) => void };

const YearRows = ({ rows, onChange }: YearRowsProps) => {
  const set = (row: YearDraft, part: Partial<YearDraft>) =>
    onChange(rows.map((each) => (each === row ? { ...row, fault: undefined, ...part } : each)));
  return (
    <fieldset className="demand-form__years">
      <legend>{demandText.years}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className="demand-form__year">
          <CheckedField
            label={demandText.year(index + 1)}
            inputMode="numeric"
            maxLength={10}
            value={row.year}
            onChange={(year) => set(row, { year })}
          />
          <CheckedField
            label={demandText.homes(index + 1)}
            hint={demandText.homesHint}
            error={row.fault}
            maxLength={30}
            value={row.homes}
            onChange={(homes) => set(row, { homes })}
          />
        </div>
      ))}
      <button
        type="button"
        className="button button--link"
        onClick={() => onChange([...rows, { key: rows.length, year: '', homes: '' }])}
      >
        <Icon name="plus" />
        {demandText.addYear}
      </button>
    </fieldset>
  );
};

type DemandFormProps = { series: DemandSeries | undefined; onClose: () => void };

/** Adds a series of what is needed, or changes one. What is wrong is said at its field, and what was typed stays. */
export const DemandForm = ({ series, onClose }: DemandFormProps) => {
  const [draft, setDraft] = useState(() => demandDraftOf(series));
  const [errors, setErrors] = useState<DemandErrors>({});
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = readDemand(draft);
    if ('errors' in read) {
      setErrors(read.errors);
      return setDraft({ ...draft, years: read.rows });
    }
    run(() =>
      series === undefined
        ? addToPlan('demand', { id: newId(), ...read.series })
        : changeInPlan('demand', series, read.series),
    );
    onClose();
  };
  const set = (part: Partial<DemandDraft>) => setDraft({ ...draft, ...part });
  return (
    <Dialog
      title={series === undefined ? demandText.add : demandText.changeTitle}
      closeLabel={common.close}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={send}>
        <div className="demand-form__row">
          <CheckedField
            label={demandText.name}
            maxLength={200}
            value={draft.name}
            error={errors.name}
            onChange={(name) => set({ name })}
          />
          <CheckedField
            label={demandText.asOf}
            type="date"
            value={draft.asOf}
            onChange={(asOf) => set({ asOf })}
          />
          <SelectField
            label={demandText.type}
            value={draft.type}
            options={optionsOf(demandTypes, demandTypeNames)}
            onChange={(type) => set({ type })}
          />
          <SelectField
            label={demandText.measure}
            value={draft.measure}
            options={optionsOf(demandMeasures, demandMeasureNames)}
            onChange={(measure) => set({ measure })}
          />
          <SelectField
            label={demandText.level}
            value={draft.level}
            options={optionsOf(demandLevels, demandLevelNames)}
            onChange={(level) => set({ level })}
          />
          <CheckedField
            label={demandText.area}
            hint={demandText.areaHint[draft.level]}
            maxLength={100}
            value={draft.area}
            error={errors.area}
            onChange={(area) => set({ area })}
          />
        </div>
        <YearRows rows={draft.years} onChange={(years) => set({ years })} />
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {demandText.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
