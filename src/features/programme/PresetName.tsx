import { useEffect, useRef, useState } from 'react';
import { longestPresetName, type Preset } from '@/domain/preset';
import { openPlanNow } from '@/state/planStore';
import { presetText } from '@/text/presets';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';

type PresetNameProps = {
  /** Of the preset that is renamed; of a new one there is none. */
  preset?: Preset;
  hint?: string;
  saveText: string;
  onSave: (name: string) => void;
  onCancel: () => void;
};

const faultOf = (name: string, preset: Preset | undefined): string | undefined => {
  if (name === '') return presetText.nameEmpty;
  const { presets } = openPlanNow().view;
  const isTaken = [...presets.values()].some((each) => each.name === name && each.id !== preset?.id);
  return isTaken ? presetText.nameTaken(name) : undefined;
};

/** Asks for a name. One that cannot be used is said at the field, and what was typed stays. */
export const PresetName = ({ preset, hint, saveText, onSave, onCancel }: PresetNameProps) => {
  const [typed, setTyped] = useState(preset?.name ?? '');
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    const name = typed.trim();
    const fault = faultOf(name, preset);
    if (fault === undefined) return onSave(name);
    setError(fault);
    field.current?.focus();
  };
  return (
    <div className="presets__name">
      <CheckedField
        ref={field}
        label={presetText.name}
        value={typed}
        maxLength={longestPresetName}
        error={error}
        {...(hint === undefined ? {} : { hint })}
        onChange={(value) => {
          setTyped(value);
          setError(undefined);
        }}
        onEnter={save}
        onEscape={onCancel}
      />
      <p className="presets__actions">
        <button type="button" className="button" onClick={save}>
          {saveText}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {common.cancel}
        </button>
      </p>
    </div>
  );
};
