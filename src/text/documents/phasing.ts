import { homesText } from '../numbers';

/** The chapter about when homes come (table C). */
export const phasingChapter = {
  heading: 'Fasering',
  lead: (homes: number, horizon: number) =>
    homes === 0
      ? `Na ${horizon} komen er volgens dit plan geen woningen meer bij.`
      : `Na ${horizon} komen er volgens dit plan nog ${homesText(homes)} bij.`,
  none: 'Open: er zijn nog geen woningen met een jaar.',
  byType: 'Tabel C. Oplevering per jaar en woningtype',
  bySegment: 'Tabel C, vervolg. Oplevering per jaar en segment',
  year: 'Jaar',
  yearOpen: 'Jaar open',
  note: (horizon: number) =>
    `Geteld zijn alle woningtypen, ook die zonder opgave. Woningen zonder jaar tellen mee tot en met ${horizon}. Bestaande bouw, wat afvalt en alternatieven staan er niet in.`,
};
