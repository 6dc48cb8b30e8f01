import { useRef, useState } from 'react';
import { addPreset, replaceByPreset } from '@/domain/commands/applyPreset';
import { changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import type { Location } from '@/domain/location';
import { type Preset, presetLinesOf } from '@/domain/preset';
import { run, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { homesText } from '@/text/numbers';
import { presetText, presetWords } from '@/text/presets';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { PresetName } from './PresetName';

type UsePresetProps = { location: Location; startYear: number | undefined; onDone: () => void };

const askText = (location: Location): string => {
  const what = presetWords(presetLinesOf(location.programme));
  const done = location.programme.reduce((sum, { completed }) => sum + completed, 0);
  return done === 0 ? presetText.ask(what) : presetText.askDelivered(what, homesText(done));
};

/** The presets of the plan: each fills in the location, or adds to what is there; each can be renamed and removed. */
export const UsePreset = ({ location, startYear, onDone }: UsePresetProps) => {
  const presets = usePlan((plan) => plan.view.presets);
  const [asked, setAsked] = useState<{ id: string; about: 'use' | 'name' }>();
  const list = useRef<HTMLUListElement>(null);
  const isEmpty = location.programme.every(({ count }) => count === 0);

  const use = (preset: Preset, isReplacing: boolean) => {
    const build = isReplacing ? replaceByPreset : addPreset;
    run(({ locations }) => {
      const now = locations.get(location.id);
      return now && build(now, preset, startYear);
    });
    const said = isEmpty ? presetText.filledIn : isReplacing ? presetText.replaced : presetText.added;
    notifyUndoable(said(preset.name), common.undo);
    onDone();
  };
  const backToList = () => {
    setAsked(undefined);
    list.current?.focus();
  };
  const rename = (preset: Preset, name: string) => {
    if (name !== preset.name) run(() => changeInPlan('preset', preset, { name }));
    backToList();
  };
  const remove = (preset: Preset) => {
    backToList();
    run(() => removeFromPlan('preset', preset));
    notifyUndoable(presetText.removed(preset.name), common.undo);
  };
  const isAsked = ({ id }: Preset, about: 'use' | 'name') => asked?.id === id && asked.about === about;
  return (
    <ul ref={list} tabIndex={-1} className="presets__list" aria-label={presetText.list}>
      {[...presets.values()].map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            className="presets__use"
            aria-expanded={isEmpty ? undefined : isAsked(preset, 'use')}
            onClick={() => (isEmpty ? use(preset, false) : setAsked({ id: preset.id, about: 'use' }))}
          >
            {preset.name}
            <span className="small soft">{presetWords(preset.lines)}</span>
          </button>
          <button
            type="button"
            className="button button--link"
            aria-label={`${presetText.rename}: ${preset.name}`}
            onClick={() => setAsked({ id: preset.id, about: 'name' })}
          >
            {presetText.rename}
          </button>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={`${presetText.remove}: ${preset.name}`}
            title={presetText.remove}
            onClick={() => remove(preset)}
          >
            <Icon name="trash" />
          </button>
          {isAsked(preset, 'name') && (
            <PresetName
              preset={preset}
              saveText={presetText.doRename}
              onSave={(name) => rename(preset, name)}
              onCancel={backToList}
            />
          )}
          {!isEmpty && isAsked(preset, 'use') && (
            <div className="presets__ask">
              <p className="hint small" role="alert">
                {askText(location)}
              </p>
              <p className="presets__actions">
                <button type="button" className="button" onClick={() => use(preset, false)}>
                  {presetText.add}
                </button>
                <button type="button" className="button" onClick={() => use(preset, true)}>
                  {presetText.replace}
                </button>
                <button type="button" className="button button--quiet" onClick={backToList}>
                  {common.cancel}
                </button>
              </p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
