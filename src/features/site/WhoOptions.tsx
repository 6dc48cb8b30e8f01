import { useId } from 'react';
import { usePlan } from '@/state/planStore';

type WhoOptionsProps = {
  label: string;
  value: string;
  placeholder: string;
  onChange: (who: string) => void;
};

/** Who does it: any name, with those of the partners to choose from. */
export const WhoOptions = ({ label, value, placeholder, onChange }: WhoOptionsProps) => {
  const id = useId();
  const partners = usePlan((plan) => plan.view.partners);
  return (
    <div className="field field--row">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <input
        id={id}
        className="input"
        list={`${id}-names`}
        value={value}
        maxLength={200}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-names`}>
        {[...partners.values()].map((partner) => (
          <option key={partner.id} value={partner.name} />
        ))}
      </datalist>
    </div>
  );
};
