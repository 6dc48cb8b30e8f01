import { useId, useState } from 'react';
import { moneyText } from '@/text/money';
import { numberText } from '@/text/numbers';
import { parseAmount } from './parseAmount';

type AmountFieldProps = {
  label: string;
  /** In place of `label`, where the same words stand at more fields. */
  name?: string;
  isLabelHidden?: boolean;
  value: number | undefined;
  onChange: (amount: number | undefined) => void;
};

/** An amount in whole euros, kept when the field is left. What is no amount stays as it was typed, with what is wrong. */
export const AmountField = ({ label, name, isLabelHidden, value, onChange }: AmountFieldProps) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    if (draft === null) return;
    const amount = parseAmount(draft);
    setWrong(amount === undefined);
    if (amount === undefined) return;
    setDraft(null);
    if ((amount ?? undefined) !== value) onChange(amount ?? undefined);
  };
  return (
    <div className="amount">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field__label'}>
        {name === undefined ? (
          label
        ) : (
          <>
            <span className="visually-hidden">{name}</span>
            <span aria-hidden="true">{label}</span>
          </>
        )}
      </label>
      <span className="amount__field">
        <span aria-hidden="true">€</span>
        <input
          id={id}
          className="input number"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          value={draft ?? (value === undefined ? '' : numberText(value))}
          onChange={(event) => setDraft(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              leave();
            }
            if (event.key === 'Escape' && draft !== null) {
              // Escape gives up the typing only.
              event.stopPropagation();
              setDraft(null);
              setWrong(false);
            }
          }}
        />
      </span>
      {isWrong && (
        <span id={`${id}-wrong`} className="error small" role="alert">
          {moneyText.notAmount}
        </span>
      )}
    </div>
  );
};
