import { useId } from 'react';

type CheckFieldProps = {
  label: string;
  help?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
};

/** A checkbox with its label, and what it means under it. */
export const CheckField = ({ label, help, isChecked, onChange }: CheckFieldProps) => {
  const id = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={help === undefined ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      {help !== undefined && (
        <p id={id} className="small soft choice__help">
          {help}
        </p>
      )}
    </div>
  );
};
