import { useId, useState } from 'react';
import { longestWho } from '@/domain/step';
import { usePlan } from '@/state/planStore';
import { processText } from '@/text/process';

type WhoFieldProps = {
  label: string;
  value: string;
  onChange: (who: string) => void;
  /** As in a form: with a line around it. */
  isPlain?: boolean;
};

/** Who does it: any name, with those that the plan knows to choose from. */
export const WhoField = ({ label, value, onChange, isPlain = false }: WhoFieldProps) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const { steps, actions, partners } = usePlan((plan) => plan.view);
  const known = new Set(
    [...steps.values(), ...actions.values()]
      .map(({ owner }) => owner)
      .concat([...partners.values()].map(({ name }) => name)),
  );
  known.delete('');
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onChange(draft.trim());
    setDraft(null);
  };
  return (
    <>
      <input
        className={isPlain ? 'input' : `input quiet-input ${value === '' ? 'quiet-input--none' : ''}`}
        aria-label={label}
        list={id}
        maxLength={longestWho}
        placeholder={processText.noOwner}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <datalist id={id}>
        {[...known]
          .sort((a, b) => a.localeCompare(b, 'nl'))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </>
  );
};
