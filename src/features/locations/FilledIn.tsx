import { takeOffEntry } from '@/domain/commands/takeOffEntry';
import { type Entry, isNoEntry, noEntry, standingEntry } from '@/domain/entry';
import type { Location } from '@/domain/location';
import { run, usePlan } from '@/state/planStore';
import { rememberEntry, setScreen, useScreen } from '@/state/screenStore';
import { entryText } from '@/text/entry';

/** What a new location started with and still has, and the way to take it off. Null: nothing. */
export const useFilledIn = (
  location: Location,
  startYear: number | undefined,
  onStartYear: (year: number | undefined) => void,
): { entry: Entry; takeOff: () => void } | null => {
  const filledIn = useScreen((screen) => screen.filledIn);
  if (filledIn?.locationId !== location.id) return null;
  const entry = standingEntry(location, filledIn.entry, startYear);
  if (isNoEntry(entry)) return null;
  const takeOff = () => {
    setScreen({ filledIn: null });
    rememberEntry(noEntry);
    if (entry.year !== null) onStartYear(undefined);
    run(() => takeOffEntry(location, entry));
  };
  return { entry, takeOff };
};

/** Says what was filled in from the location before, with the button and the key that take it off. */
export const FilledIn = ({ entry, onTakeOff }: { entry: Entry; onTakeOff: () => void }) => {
  const partner = usePlan((plan) => plan.view.partners.get(entry.partnerId ?? ''));
  return (
    <p className="filled-in small">
      <span>{entryText.filledIn(entry, partner)}</span>
      <button
        type="button"
        className="button button--link"
        aria-keyshortcuts={entryText.key}
        onClick={({ currentTarget }) => {
          // The button goes; the focus stays where it was said to be changed.
          currentTarget.form?.querySelector('select')?.focus();
          onTakeOff();
        }}
      >
        {entryText.takeOff}
        <kbd className="key with-keyboard">{entryText.key}</kbd>
      </button>
    </p>
  );
};
