import { useId, useState } from 'react';
import './quiet.css';

type SuggestFieldProps = {
  label: string;
  isLabelHidden?: boolean;
  isRow?: boolean;
  value: string;
  /** What to choose from; anything else can be typed too. */
  suggestions: readonly string[];
  maxLength?: number;
  placeholder?: string;
  className?: string;
  /** With every letter, where something else is done with it before it is left. */
  onType?: (value: string) => void;
  /** When it is left or Enter is pressed. */
  onLeave: (value: string) => void;
};

/** A text field with words to choose from: the browser's own list. */
export const SuggestField = (props: SuggestFieldProps) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft.trim() !== props.value) props.onLeave(draft.trim());
    setDraft(null);
  };
  return (
    <div className={props.isRow === true ? 'field field--row' : 'field'}>
      <label htmlFor={id} className={props.isLabelHidden === true ? 'visually-hidden' : 'field__label'}>
        {props.label}
      </label>
      <input
        id={id}
        className={`input ${props.className ?? ''}`}
        list={`${id}-list`}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        value={draft ?? props.value}
        onChange={({ target }) => {
          setDraft(target.value);
          props.onType?.(target.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <datalist id={`${id}-list`}>
        {props.suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
};
