import './Chips.css';

type ChipsProps<Code extends string> = {
  label: string;
  options: readonly (readonly [Code, string])[];
  chosen: readonly Code[];
  /** What is chosen next, in the order of the options; empty when nothing is. */
  onChange: (chosen: Code[], pressed: Code) => void;
  isLabelHidden?: boolean;
};

/** A few answers of which several can hold: each a button that is pressed or not. */
export const Chips = <Code extends string>(props: ChipsProps<Code>) => {
  const { label, options, chosen, onChange } = props;
  const press = (pressed: Code) => {
    const codes = options.map(([code]) => code);
    onChange(
      codes.filter((code) => chosen.includes(code) !== (code === pressed)),
      pressed,
    );
  };
  return (
    <fieldset className="chips">
      <legend className={props.isLabelHidden ? 'visually-hidden' : 'chips__label'}>{label}</legend>
      <div className="chips__list">
        {options.map(([code, name]) => (
          <button
            key={code}
            type="button"
            className="chip"
            aria-pressed={chosen.includes(code)}
            onClick={() => press(code)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
};

/** What is kept of an answer: an empty list is no answer. */
export const orNone = <Item,>(chosen: Item[]): Item[] | undefined =>
  chosen.length === 0 ? undefined : chosen;
