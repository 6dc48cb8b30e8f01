import { type Ref, useId } from 'react';

type CheckedFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it; what was typed stays. */
  error?: string | undefined;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'date';
  inputMode?: 'numeric' | 'decimal';
  maxLength?: number;
  ref?: Ref<HTMLInputElement>;
  /** For a field that stands in a form of something else. */
  onEnter?: () => void;
  onEscape?: () => void;
};

/** A text field of a form that is judged when the form is sent: the fault stands under it. */
export const CheckedField = (props: CheckedFieldProps) => {
  const id = useId();
  const { error, hint } = props;
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {props.label}
      </label>
      <input
        id={id}
        ref={props.ref}
        className="input"
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        value={props.value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined && hint === undefined ? undefined : `${id}-said`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          const act = { Enter: props.onEnter, Escape: props.onEscape }[event.key];
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      />
      {(error ?? hint) !== undefined && (
        <span id={`${id}-said`} className={error === undefined ? 'small soft' : 'error small'}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
};
