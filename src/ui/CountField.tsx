import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import './CountField.css';

type CountFieldProps = {
  /** Accessible name; the visible label, if any, stands elsewhere. */
  label: string;
  /** Null shows an empty field. */
  value: number | null;
  max: number;
  min?: number;
  /** Called on every keystroke that makes another whole number within bounds. */
  onChange: (value: number) => void;
  /** Called when the field is left empty; without it, empty means 0. */
  onClear?: () => void;
  onEnter?: (isBack: boolean) => void;
  /** Shown when a number is too large, or too small. */
  tooLarge: string;
  tooSmall?: string;
  /** Where the arrows start in an empty field; else at `min`. */
  start?: number;
  placeholder?: string;
  description?: string | undefined;
  isReadOnly?: boolean;
  autoFocus?: boolean;
};

/** What is typed so far, and the value it goes with: when that changes otherwise (undo), it is dropped. */
type Draft = { text: string; value: number | null };

const parse = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

/**
 * A whole number that is typed over: digits only, arrow up and down for one more or less (with Shift ten).
 * An emptied field is no number yet: it counts as 0, or as cleared, when it is left.
 */
export const CountField = (props: CountFieldProps) => {
  const { label, value, max, min = 0, onChange, onClear, onEnter, isReadOnly = false } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const input = useRef<HTMLInputElement>(null);
  /** The value when the field was entered. */
  const before = useRef<number | null>(null);
  const { autoFocus = false } = props;

  useEffect(() => {
    if (!autoFocus) return;
    input.current?.focus();
    input.current?.select();
  }, [autoFocus]);

  const typed = draft?.value === value ? draft.text : undefined;
  const shown = typed ?? (value === null ? '' : String(value));
  const number = parse(shown);
  const isTooLarge = number !== undefined && number > max;
  // Only once it is as long as the least: 20 on its way to 2029 is not too small yet.
  const isTooSmall = number !== undefined && number < min && shown.length >= String(min).length;
  const complaint = isTooLarge ? props.tooLarge : isTooSmall ? props.tooSmall : undefined;

  const change = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 9);
    const number = parse(digits);
    const isTaken = number !== undefined && number >= min && number <= max;
    // Too large: what was there before the typing counts again, not its first digits.
    const isBack = number !== undefined && number > max && before.current !== null;
    const next = isTaken ? number : isBack ? before.current : value;
    setDraft({ text: digits, value: next });
    if (next !== null && next !== value) onChange(next);
  };

  const leave = () => {
    if (typed === '') {
      if (onClear !== undefined) onClear();
      else if (value !== 0) onChange(Math.max(0, min));
    }
    setDraft(null);
  };

  const step = (by: number) => {
    const from = parse(shown);
    const next = from === undefined && props.start !== undefined ? props.start : (from ?? 0) + by;
    stepTo(Math.min(max, Math.max(min, next)));
  };

  const stepTo = (next: number) => {
    setDraft({ text: String(next), value: next });
    if (next !== value) onChange(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter?.(event.shiftKey);
      return;
    }
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || isReadOnly) return;
    event.preventDefault();
    step(direction * (event.shiftKey ? 10 : 1));
  };

  return (
    <span className="count-field">
      <input
        ref={input}
        className="input number"
        role="spinbutton"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-valuenow={parse(shown) ?? 0}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={complaint !== undefined}
        aria-description={props.description}
        placeholder={props.placeholder}
        readOnly={isReadOnly}
        value={shown}
        onChange={(event) => change(event.target.value)}
        onFocus={(event) => {
          before.current = value;
          event.target.select();
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {complaint !== undefined && (
        <span className="count-field__error error small" role="alert">
          {complaint}
        </span>
      )}
    </span>
  );
};
