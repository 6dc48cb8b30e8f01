import { useRef, useState } from 'react';
import { dateText, fullDayText } from '@/text/dates';
import './quiet.css';

/** A field of a date gives a whole date or nothing; a browser without one gives what was typed. */
const isDate = (typed: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed));

type DateButtonProps = {
  /** What it is the date of. */
  label: string;
  date: string | undefined;
  /** Words for no date. */
  none?: string;
  onChange: (date: string | undefined) => void;
};

/** A date in words; pressed it is a field. */
export const DateButton = ({ label, date, none = dateText.none, onChange }: DateButtonProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const isDone = useRef(false);
  /** Once: what is taken away also loses the focus. */
  const keep = () => {
    if (draft === null || isDone.current) return;
    isDone.current = true;
    if (draft === '' && date !== undefined) onChange(undefined);
    if (draft !== date && isDate(draft)) onChange(draft);
    setDraft(null);
  };
  const shown = date === undefined ? none : fullDayText(date);
  if (draft === null) {
    return (
      <button
        type="button"
        className={date === undefined ? 'quiet-value quiet-value--none' : 'quiet-value'}
        aria-label={dateText.change(label, shown)}
        onClick={() => {
          isDone.current = false;
          setDraft(date ?? '');
        }}
      >
        {shown}
      </button>
    );
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it comes in the place of the button that was pressed
      autoFocus
      type="date"
      className="input quiet-value__field"
      aria-label={label}
      max="9999-12-31"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        isDone.current = true;
        setDraft(null);
      }}
    />
  );
};
