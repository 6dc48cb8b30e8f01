import { homesIn } from '@/domain/location';
import { noteText } from '@/text/importNotes';
import { readAsFile, taken } from '../readFixture';

/** A table of another: its lines, and what came of them. */
export const readRows = async (...lines: string[]) => {
  const found = taken(await readAsFile(`${lines.join('\n')}\n`, 'tabel.csv'));
  const { locations, notes, homes } = found;
  return {
    found,
    locations,
    homes: locations.map((location) => [location.name, homesIn(location)]),
    kinds: locations.map(({ programme }) => programme.map(({ type, count }) => [type, count])),
    states: locations.map(({ name, planningStatus, priority }) => [name, planningStatus, priority]),
    said: locations.map((location) => location.notes),
    notes: notes.map(noteText),
    counted: homes,
  };
};
