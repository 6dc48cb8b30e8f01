import { newId } from '@/domain/ids';
import {
  type ImportEntry,
  type ImportOutcome,
  type ImportReport,
  longestImportText,
  mostImportEntries,
} from '@/domain/importReport';
import type { Fitted, Outcome, Update } from '@/exchange/plan/fitIntoPlan';
import { cutText } from '@/exchange/plan/noteBook';
import type { Note } from '@/exchange/plan/notes';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { changedFields } from '@/text/changedFields';
import { noteReason, noteText } from '@/text/importNotes';
import { reportText } from '@/text/importReport';
import type { ReadFile } from './readFile';

const outcomeNames: Record<Outcome['outcome'], ImportOutcome> = {
  new: 'nieuw',
  updated: 'bijgewerkt',
  same: 'ongewijzigd',
};

/** What was out of the ordinary goes first: of a large file the rest is only counted. */
const order: readonly ImportOutcome[] = ['weggelaten', 'bijgewerkt', 'nieuw', 'buiten', 'ongewijzigd'];

const shortText = (text: string): string => cutText(text, longestImportText);

const mostWhy = 5;

const why = (notes: readonly Note[]): string[] => [
  ...new Set(notes.slice(0, mostWhy).map((note) => shortText(noteReason(note)))),
];

/** Notes of the file by the feature that they are about, as a location or another note names it. */
const notesByFeature = (notes: readonly Note[]) => {
  const byIndex = new Map<number, Note[]>();
  for (const note of notes) {
    const index = note.feature?.index;
    if (index !== undefined) byIndex.set(index, [...(byIndex.get(index) ?? []), note]);
  }
  return byIndex;
};

/** Notes on how locations were fitted in, by the name that each has in the plan. */
const fitNotesByName = (notes: readonly Note[]) => {
  const byName = new Map<string | undefined, Note[]>();
  for (const note of notes) {
    const name = note.feature === undefined ? note.value : note.instead;
    byName.set(name, [...(byName.get(name) ?? []), note]);
  }
  return byName;
};

/** An entry before it is put into words: of a large file most never are. */
type Draft = { naam: string; uitkomst: ImportOutcome; notes: readonly Note[]; update?: Update | undefined };

const entryOf = ({ naam, uitkomst, notes, update }: Draft): ImportEntry => {
  const changed = update && shortText(reportText.changed(changedFields(update.before, update.after)));
  const waarom = [...(changed === undefined ? [] : [changed]), ...why(notes)].slice(0, mostWhy);
  return { naam: shortText(naam), uitkomst, waarom };
};

/** In a file of ours a location does not say which feature it was: its name does. */
const indexOf = ({ told, name }: ReadLocation, byName: ReadonlyMap<string, number>): number | undefined =>
  told?.index ?? (name === undefined ? undefined : byName.get(name));

/** What an import did, location by location. `read`: all of the file; `chosen`: what the user took of it. */
export const makeImportReport = (
  read: ReadFile,
  chosen: ReadFile,
  fitted: Fitted,
  fileName: string,
): ImportReport => {
  const ofFeature = notesByFeature(read.notes);
  const byName = new Map<string, number>();
  for (const [index, [note]] of ofFeature) {
    if (note?.feature?.name !== undefined) byName.set(note.feature.name, index);
  }
  const byNewName = fitNotesByName(fitted.notes);
  const fitNotes = (name: string, given: string | undefined) =>
    (byNewName.get(name) ?? []).filter(({ feature }) => feature === undefined || feature.name === given);
  const updates = new Map(fitted.updates.map((update) => [update.after.name, update]));
  const met = new Set<number>();
  const meet = (location: ReadLocation): Note[] => {
    const index = indexOf(location, byName);
    if (index === undefined) return [];
    met.add(index);
    return ofFeature.get(index) ?? [];
  };
  const taken = chosen.locations.map((location, n): Draft => {
    const { outcome, name } = fitted.outcomes[n] ?? { outcome: 'new', name: location.name ?? '' };
    const update = outcome === 'updated' ? updates.get(name) : undefined;
    const notes = [...meet(location), ...fitNotes(name, location.name)];
    return { naam: name, uitkomst: outcomeNames[outcome], notes, update };
  });
  const ids = new Set(chosen.locations.map(({ id }) => id));
  const outside = read.locations
    .filter(({ id }) => !ids.has(id))
    .map((location): Draft => {
      meet(location);
      return { naam: location.name ?? '', uitkomst: 'buiten', notes: [] };
    });
  const leftOut = [...ofFeature]
    .filter(([index]) => !met.has(index))
    .map(([index, notes]): Draft => {
      const naam = notes[0]?.feature?.name ?? reportText.nameless(index + 1);
      return { naam, uitkomst: 'weggelaten', notes };
    });
  const all = [...taken, ...outside, ...leftOut];
  const count = (outcome: ImportOutcome) => all.filter(({ uitkomst }) => uitkomst === outcome).length;
  const rank = ({ uitkomst, notes, update }: Draft) =>
    order.indexOf(uitkomst) * 2 + (notes.length > 0 || update !== undefined ? 0 : 1);
  return {
    id: newId(),
    name: cutText(fileName, 200) || reportText.nameless(1),
    at: new Date().toISOString(),
    counts: {
      nieuw: count('nieuw'),
      bijgewerkt: count('bijgewerkt'),
      ongewijzigd: count('ongewijzigd'),
      weggelaten: count('weggelaten'),
      buiten: count('buiten'),
    },
    named: read.homes.named,
    read: read.homes.read,
    remarks: read.notes
      .filter(({ feature }) => feature === undefined)
      .slice(0, 30)
      .map((note) => shortText(noteText(note))),
    ids: [...fitted.locations, ...fitted.updates.map(({ after }) => after)].map(({ id }) => id),
    entries: all
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, mostImportEntries)
      .map(entryOf),
  };
};
