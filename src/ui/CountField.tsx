import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { countFieldText } from '@/text/countField';
import { useWholeOnClick } from './useWholeOnClick';
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
  /** Why a number is too large, or too small, where there is more to it than the bound. */
  tooLarge?: string;
  tooSmall?: string;
  /** Where the arrows start in an empty field; else at `min`. */
  start?: number;
  placeholder?: string;
  description?: string | undefined;
  isReadOnly?: boolean;
  autoFocus?: boolean;
};

/**
 * What is typed so far, and the value it goes with: when that changes otherwise (undo), it is dropped.
 * `before` is the value when the typing began. `isLeft`: the field was left with it, and it is wrong.
 */
type Draft = { text: string; value: number | null; before: number | null; isLeft?: boolean };

/** Digits, or with dots between the thousands just as we write them ourselves: 1.234, not 12.34. */
const wholeNumber = /^(\d+|[1-9]\d{0,2}(\.\d{3})+)$/;

const parse = (text: string): number | undefined => {
  const bare = text.trim();
  return wholeNumber.test(bare) ? Number(bare.replaceAll('.', '')) : undefined;
};

/**
 * A whole number that is typed over; arrow up and down for one more or less (with Shift ten).
 * What cannot be (12,5 or -5, too much, too little) stays in sight as it was typed, with the reason and what still
 * counts, until it is mended or given up with Escape; nothing of it counts, also when the field is left.
 * An emptied field is no number yet: it counts as 0, or as cleared, when it is left.
 */
export const CountField = (props: CountFieldProps) => {
  const { label, value, max, min = 0, onChange, onClear, onEnter, isReadOnly = false } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { changed, ...wholeOnClick } = useWholeOnClick();
  const complaintId = useId();
  const { autoFocus = false } = props;

  useEffect(() => {
    if (!autoFocus) return;
    input.current?.focus();
    input.current?.select();
  }, [autoFocus]);

  const current = draft?.value === value ? draft : null;
  const typed = current?.text;
  const shown = typed ?? (value === null ? '' : String(value));
  const number = parse(shown);
  const isNotWhole = shown !== '' && number === undefined;
  const isTooLarge = number !== undefined && number > max;
  const isBelow = number !== undefined && number < min;
  // Only once it is as long as the least: 20 on its way to 2029 is not too small yet.
  const isTooSmall = isBelow && (current?.isLeft || shown.length >= String(min).length);
  const reason = isNotWhole
    ? countFieldText.wholeNumber(shown)
    : isTooLarge
      ? (props.tooLarge ?? countFieldText.tooLarge(max))
      : isTooSmall
        ? (props.tooSmall ?? countFieldText.tooSmall(min))
        : undefined;
  const complaint =
    reason && [reason, ...(value === null ? [] : [countFieldText.stillCounts(value)])].join(' ');

  const change = (text: string) => {
    changed();
    const number = parse(text);
    const before = current === null ? value : current.before;
    const isWrong = text !== '' && (number === undefined || number > max);
    const isTaken = number !== undefined && number >= min && number <= max;
    // Wrong: what was there before the typing counts again, not the first digits of it.
    const isCleared = isWrong && before === null && onClear !== undefined;
    const next = isTaken ? number : isWrong ? (before ?? (isCleared ? null : value)) : value;
    setDraft({ text, value: next, before });
    if (next === value) return;
    if (next === null) onClear?.();
    else onChange(next);
  };

  const leave = () => {
    if (typed === '') {
      if (onClear !== undefined) onClear();
      else if (value !== 0) onChange(Math.max(0, min));
    }
    setDraft(isNotWhole || isTooLarge || isBelow ? current && { ...current, isLeft: true } : null);
  };

  const step = (by: number) => {
    const from = isNotWhole ? value : (number ?? null);
    const next = from === null && props.start !== undefined ? props.start : (from ?? 0) + by;
    stepTo(Math.min(max, Math.max(min, next)));
  };

  const stepTo = (next: number) => {
    changed();
    setDraft({ text: String(next), value: next, before: next });
    if (next !== value) onChange(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter?.(event.shiftKey);
      return;
    }
    if (event.key === 'Escape' && complaint !== undefined) {
      // Escape gives up the typing only; it does not close what the field stands in.
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
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
        aria-valuenow={number ?? value ?? undefined}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={complaint !== undefined}
        aria-describedby={complaint === undefined ? undefined : complaintId}
        aria-description={props.description}
        placeholder={props.placeholder}
        readOnly={isReadOnly}
        value={shown}
        onChange={({ target, nativeEvent }) => {
          const isPasted = (nativeEvent as InputEvent).inputType === 'insertFromPaste';
          const pasted = isPasted ? parse(target.value) : undefined;
          change(pasted === undefined ? target.value : String(pasted));
        }}
        {...wholeOnClick}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {complaint !== undefined && (
        <span id={complaintId} className="count-field__error error small" role="alert">
          {complaint}
        </span>
      )}
    </span>
  );
};
