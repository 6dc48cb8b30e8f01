import { useState } from 'react';
import { TextField } from './TextField';

type NameFieldProps = {
  /** Accessible name: the name stands in a list, without a label beside it. */
  label: string;
  value: string;
  maxLength: number;
  /** What is wrong with a name, without spaces around it; undefined when it can be. */
  faultOf: (name: string) => string | undefined;
  /** Called when it became another name. */
  onSave: (name: string) => void;
};

/** A name to be changed where it stands. One that cannot be stays as it was typed, with the reason, until it is mended. */
export const NameField = ({ label, value, maxLength, faultOf, onSave }: NameFieldProps) => {
  const [refused, setRefused] = useState<string>();
  const fault = refused === undefined ? undefined : faultOf(refused.trim());
  const leave = (typed: string) => {
    const name = typed.trim();
    const isWrong = faultOf(name) !== undefined;
    setRefused(isWrong ? typed : undefined);
    if (!isWrong && name !== value) onSave(name);
  };
  return (
    <>
      <TextField
        label={label}
        isLabelHidden
        value={fault === undefined ? value : (refused ?? '')}
        maxLength={maxLength}
        onLeave={leave}
      />
      {fault !== undefined && (
        <p className="error small" role="alert">
          {fault}
        </p>
      )}
    </>
  );
};
