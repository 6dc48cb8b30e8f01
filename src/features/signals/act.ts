import { addRecord, removeRecord } from '@/domain/commands/changeRecords';
import type { Location } from '@/domain/location';
import { fixOf, type Signal } from '@/domain/signals/signals';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { signalText, signalWords } from '@/text/signals';
import { common } from '@/text/words';

/** What the button of a signal does, in words; undefined when it has none here. */
export const fixText = (location: Location, signal: Signal): string | undefined =>
  fixOf(location, signal) && signalWords[signal.code].fix?.(signal.values);

export const fix = (location: Location, signal: Signal): void => {
  const words = fixText(location, signal);
  run(() => fixOf(location, signal));
  if (words !== undefined) notifyUndoable(signalText.at(location.name, words), common.undo);
};

export const mute = (location: Location, { code }: Signal, reason: string): void =>
  run(() => addRecord('mutedSignal', location, { id: code, reason }));

export const unmute = (location: Location, { code }: Signal): void =>
  run(() => {
    const muted = location.mutedSignals.find(({ id }) => id === code);
    return muted && removeRecord('mutedSignal', location, muted);
  });
