import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { presetLinesOf } from '@/domain/preset';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { presetText, presetWords } from '@/text/presets';
import { common } from '@/text/words';
import { PresetName } from './PresetName';

/** Keeps the programme of a location as a preset, under the name asked for. */
export const KeepPreset = ({ location, onDone }: { location: Location; onDone: () => void }) => {
  const lines = presetLinesOf(location.programme);
  const keep = (name: string) => {
    run(() => addToPlan('preset', { id: newId(), name, lines }));
    notifyUndoable(presetText.kept(name), common.undo);
    onDone();
  };
  return (
    <PresetName
      hint={presetText.holds(presetWords(lines))}
      saveText={presetText.save}
      onSave={keep}
      onCancel={onDone}
    />
  );
};
