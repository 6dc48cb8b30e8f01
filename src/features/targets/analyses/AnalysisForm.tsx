import { type FormEvent, useState } from 'react';
import type { Analysis } from '@/domain/analysis';
import { addToPlan, changeInPlan } from '@/domain/commands/changeTopRecords';
import { targetTypes } from '@/domain/housingType';
import { newId } from '@/domain/ids';
import { run } from '@/state/planStore';
import { analysisText } from '@/text/analyses';
import { housingTypeNames } from '@/text/codes';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { type AnalysisDraft, type AnalysisErrors, analysisDraftOf, readAnalysis } from './analysisDraft';

/** A later year than the woondeal's is what one adds most; forecasts of care look on to 2040 (Stappenplan, 2025). */
const startHorizon = 2040;

type AnalysisFormProps = { analysis: Analysis | undefined; onClose: () => void };

/** Adds an analysis, or changes one. What is wrong is said at its field, and what was typed stays. */
export const AnalysisForm = ({ analysis, onClose }: AnalysisFormProps) => {
  const [draft, setDraft] = useState(() => analysisDraftOf(analysis, startHorizon));
  const [errors, setErrors] = useState<AnalysisErrors>({});
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = readAnalysis(draft);
    if ('errors' in read) return setErrors(read.errors);
    run(() =>
      analysis === undefined
        ? addToPlan('analysis', { id: newId(), ...read.analysis })
        : changeInPlan('analysis', analysis, read.analysis),
    );
    onClose();
  };
  const field = (name: keyof AnalysisDraft) => ({
    value: draft[name],
    error: errors[name],
    onChange: (typed: string) => {
      setDraft({ ...draft, [name]: typed });
      setErrors({ ...errors, [name]: undefined });
    },
  });
  return (
    <Dialog
      title={analysis === undefined ? analysisText.add : analysisText.changeTitle}
      closeLabel={common.close}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={send}>
        <CheckedField label={analysisText.name} maxLength={200} {...field('name')} />
        <div className="goal-form__row">
          <CheckedField
            label={analysisText.horizon}
            inputMode="numeric"
            maxLength={10}
            {...field('horizon')}
          />
          <CheckedField label={analysisText.asOf} type="date" {...field('asOf')} />
        </div>
        {targetTypes.map((type) => (
          <CheckedField
            key={type}
            label={analysisText.range(housingTypeNames[type])}
            hint={analysisText.rangeHint}
            maxLength={30}
            {...field(type)}
          />
        ))}
        <CheckedField label={analysisText.note} maxLength={500} {...field('note')} />
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {analysisText.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
