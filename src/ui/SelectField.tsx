import { useId } from 'react';

type SelectFieldProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  isRow?: boolean;
  isLabelHidden?: boolean;
  /** Accessible name, when the label alone does not tell which one it is. */
  name?: string;
};

/** A native select with its label: the browser's own, so that it works by touch, keyboard and speech. */
export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const id = useId();
  return (
    <div className={props.isRow ? 'field field--row' : 'field'}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : 'field__label'}>
        {props.label}
      </label>
      <select
        id={id}
        className="input"
        aria-label={props.name}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => value === event.target.value);
          if (chosen !== undefined) props.onChange(chosen[0]);
        }}
      >
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

/** The options of a code list, in its own order. */
export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  names: Record<Code, string>,
): (readonly [Code, string])[] => codes.map((code) => [code, names[code]]);
