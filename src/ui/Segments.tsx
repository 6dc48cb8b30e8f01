import { useId } from 'react';
import './Segments.css';

type SegmentsProps<Value extends string> = {
  label: string;
  isLabelHidden?: boolean;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  /** The choice that the rest of the screen follows. */
  isMain?: boolean;
};

/** One of a few, all in sight: radio buttons that look like one bar. */
export const Segments = <Value extends string>(props: SegmentsProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={props.isMain === true ? 'segments segments--main' : 'segments'}>
      <legend className={props.isLabelHidden === true ? 'visually-hidden' : 'segments__label'}>
        {props.label}
      </legend>
      {props.options.map(([value, text]) => (
        <label key={value} className="segments__one">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
};
