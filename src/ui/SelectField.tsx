import { useId } from 'react';

type Option<Value> = readonly [Value, string];

type SelectFieldProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  /** The heading that an option stands under; headings come in the order of the options. */
  groupOf?: (value: Value) => string;
  isRow?: boolean;
  isLabelHidden?: boolean;
  /** Accessible name, when the label alone does not tell which one it is. */
  name?: string;
};

const option = <Value extends string>([value, name]: Option<Value>) => (
  <option key={value} value={value}>
    {name}
  </option>
);

const headingsOf = <Value,>(options: readonly Option<Value>[], groupOf: (value: Value) => string) => [
  ...new Set(options.map(([value]) => groupOf(value))),
];

/** A native select with its label: the browser's own, so that it works by touch, keyboard and speech. */
export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const id = useId();
  const { groupOf } = props;
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
        {groupOf === undefined
          ? props.options.map(option)
          : headingsOf(props.options, groupOf).map((heading) => (
              <optgroup key={heading} label={heading}>
                {props.options.filter(([value]) => groupOf(value) === heading).map(option)}
              </optgroup>
            ))}
      </select>
    </div>
  );
};

/** The options of a code list, in its own order. */
export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  names: Record<Code, string>,
): Option<Code>[] => codes.map((code) => [code, names[code]]);
