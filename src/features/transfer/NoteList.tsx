import type { Note } from '@/exchange/plan/notes';
import { noteText } from '@/text/importNotes';
import { transferText } from '@/text/transfer';

/** Notes shown at once; the rest is only counted. */
const shownNotes = 200;

/** What was read otherwise than the file said. */
export const NoteList = ({ notes, moreNotes }: { notes: readonly Note[]; moreNotes: number }) => {
  const hidden = Math.max(0, notes.length - shownNotes) + moreNotes;
  if (notes.length === 0) return <p className="soft">{transferText.noNotes}</p>;
  return (
    <section>
      <h3>{transferText.notes(notes.length + moreNotes)}</h3>
      <ul className="note-list">
        {notes.slice(0, shownNotes).map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two notes can be the same
          <li key={index}>{noteText(note)}</li>
        ))}
        {hidden > 0 && <li className="soft">{transferText.moreNotes(hidden)}</li>}
      </ul>
    </section>
  );
};
