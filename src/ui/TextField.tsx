import { type FocusEvent, useId, useState } from 'react';

type TextFieldProps = {
  label: string;
  value: string;
  /** Called on every keystroke; or, with `onLeave` only, when the field is left or Enter is pressed. */
  onChange?: (value: string) => void;
  onLeave?: (value: string) => void;
  onEnter?: () => void;
  isLong?: boolean;
  isLabelHidden?: boolean;
  isRow?: boolean;
  maxLength?: number;
  placeholder?: string;
  type?: 'text' | 'date' | 'search';
  className?: string;
  required?: boolean;
  /** It came in the place of what was pressed: what is typed takes the place of what stands in it. */
  autoFocus?: boolean;
};

/** A text field with its label. What is typed is kept until the field is left, also when the plan changes. */
export const TextField = (props: TextFieldProps) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft !== props.value) props.onLeave?.(draft);
    setDraft(null);
  };
  const shared = {
    id,
    className: `input ${props.className ?? ''}`,
    value: draft ?? props.value,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    required: props.required,
    autoFocus: props.autoFocus,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (props.autoFocus) event.target.select();
    },
    onBlur: leave,
  };
  const type = (value: string) => {
    setDraft(value);
    props.onChange?.(value);
  };
  return (
    <div className={props.isRow ? 'field field--row' : 'field'}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : 'field__label'}>
        {props.label}
      </label>
      {props.isLong ? (
        <textarea {...shared} onChange={(event) => type(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          max={props.type === 'date' ? '9999-12-31' : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && props.onLeave !== undefined) event.currentTarget.blur();
            if (event.key === 'Enter' && props.onEnter !== undefined) {
              event.preventDefault();
              props.onEnter();
              setDraft(null);
            }
            if (event.key === 'Escape' && draft !== null && props.onLeave !== undefined) {
              event.stopPropagation();
              setDraft(null);
            }
          }}
        />
      )}
    </div>
  );
};
