import { PopoverPanel } from './PopoverPanel';

type ChecksButtonProps = {
  name: string;
  /** What was chosen, in words. */
  shown: string;
  options: readonly (readonly [id: string, name: string])[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  none: string;
};

/** Some of a list, behind a button that says which: check boxes in a panel. */
export const ChecksButton = ({ name, shown, options, chosen, onChange, none }: ChecksButtonProps) => (
  <PopoverPanel className="quiet-value checks-button" name={`${name}: ${shown}`} label={shown}>
    {options.length === 0 && <p className="soft">{none}</p>}
    {options.map(([id, text]) => (
      <label key={id} className="choice">
        <input
          type="checkbox"
          checked={chosen.includes(id)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
          }
        />
        {text}
      </label>
    ))}
  </PopoverPanel>
);
