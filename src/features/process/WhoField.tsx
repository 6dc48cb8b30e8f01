import { longestWho } from '@/domain/step';
import { useKnownNames } from '@/state/knownNames';
import { processText } from '@/text/process';
import { SuggestField } from '@/ui/SuggestField';

type WhoFieldProps = {
  label: string;
  value: string;
  onChange: (who: string) => void;
  /** As in a form: with a line around it and its label. */
  isPlain?: boolean;
  isRow?: boolean;
};

/** Who does it: any name, with those that the plan knows to choose from. */
export const WhoField = ({ label, value, onChange, isPlain = false, isRow = false }: WhoFieldProps) => {
  const names = useKnownNames();
  const quiet = `quiet-input ${value === '' ? 'quiet-input--none' : ''}`;
  return (
    <SuggestField
      label={label}
      isLabelHidden={!isPlain}
      isRow={isRow}
      className={isPlain ? '' : quiet}
      value={value}
      suggestions={names}
      maxLength={longestWho}
      placeholder={processText.noOwner}
      onLeave={onChange}
    />
  );
};
