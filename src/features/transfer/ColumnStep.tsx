import { useState } from 'react';
import type { ColumnChoices } from '@/exchange/plan/columns/choices';
import type { ReadColumn, UnknownValue } from '@/exchange/plan/columns/seen';
import { columnsText } from '@/text/columns';
import { ColumnTable } from './ColumnTable';
import { ValueTable } from './ValueTable';

type ColumnStepProps = {
  columns: readonly ReadColumn[];
  unknownValues: readonly UnknownValue[];
  choices: ColumnChoices;
  isRemembered: boolean;
  onChoices: (choices: ColumnChoices) => void;
  /** Back to what we propose. */
  onForget: () => void;
};

const sameValue = (a: UnknownValue) => (b: UnknownValue) => a.meaning === b.meaning && a.value === b.value;

/** "Klopt dit?": what we take each column for. Open when we are not sure of all of them; nobody has to do anything. */
export const ColumnStep = (props: ColumnStepProps) => {
  const { columns, unknownValues, choices, onChoices } = props;
  const unsure = columns.filter(({ isSure }) => !isSure).length;
  const [isOpen, setOpen] = useState(!props.isRemembered && unsure > 0);
  // A value that was given a code is known from then on: it stays in sight, to be given another.
  const [met, setMet] = useState<readonly UnknownValue[]>([]);
  const values = [...met, ...unknownValues.filter((value) => !met.some(sameValue(value)))];
  if (values.length > met.length) setMet(values);
  if (columns.length === 0) return null;
  return (
    <section className="column-step">
      <div className="column-step__head">
        <h3>{columnsText.title(columns.length, unsure)}</h3>
        <button
          type="button"
          className="button button--quiet"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? columnsText.hide : columnsText.show}
        </button>
      </div>
      {props.isRemembered && (
        <p className="soft small">
          {columnsText.remembered}{' '}
          <button type="button" className="button button--link" onClick={props.onForget}>
            {columnsText.forget}
          </button>
        </p>
      )}
      {(isOpen || values.length > 0) && (
        <div className="column-step__tables">
          {values.length > 0 && <ValueTable values={values} choices={choices} onChoices={onChoices} />}
          {isOpen && <ColumnTable columns={columns} choices={choices} onChoices={onChoices} />}
        </div>
      )}
    </section>
  );
};
