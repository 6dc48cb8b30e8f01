import { PopoverPanel } from './PopoverPanel';
import { useLongList } from './useLongList';

type Option = readonly [id: string, name: string];

type ChecksProps = {
  name: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  none: string;
};

type ChecksButtonProps = ChecksProps & {
  /** What was chosen, in words. */
  shown: string;
};

const nameOf = ([, name]: Option): string => name;

const Checks = ({ name, options, chosen, onChange, none }: ChecksProps) => {
  const { shown, search, more } = useLongList(options, nameOf, name);
  return (
    <>
      {options.length === 0 && <p className="soft">{none}</p>}
      {search}
      {shown.map(([id, text]) => (
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
      {more}
    </>
  );
};

/** Some of a list, behind a button that says which: check boxes in a panel. */
export const ChecksButton = ({ shown, ...checks }: ChecksButtonProps) => (
  <PopoverPanel className="quiet-value checks-button" name={`${checks.name}: ${shown}`} label={shown}>
    <Checks {...checks} />
  </PopoverPanel>
);
