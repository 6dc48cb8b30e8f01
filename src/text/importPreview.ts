import type { Known, Way } from '@/exchange/plan/fitIntoPlan';
import { homesText, locationsText, numberText } from './numbers';

/** What stands in the dialog of an import, before anything happens. */
export const previewText = {
  homes: (named: number, read: number): string =>
    `Dit bestand noemt ${homesText(named)}, ${numberText(read)} daarvan ${read === 1 ? 'wordt' : 'worden'} gelezen.`,
  /** Columns of numbers that nobody counts as homes, with their sums. */
  uncounted: (columns: readonly { name: string; sum: number }[]): string => {
    const said = columns.slice(0, 5).map(({ name, sum }) => `${name} (samen ${numberText(sum)})`);
    const more = columns.length > 5 ? ` en nog ${numberText(columns.length - 5)} kolommen` : '';
    return `Niet meegeteld: ${said.join(', ')}${more}. Dit zijn getallen, maar de app weet niet of het woningen zijn. U kunt dat bij de kolommen zeggen.`;
  },
  /** Cells of columns that count homes, with something else in them. */
  noHomes: (count: number, example: string): string =>
    `${count === 1 ? 'Bij 1 aantal woningen' : `Bij ${numberText(count)} aantallen woningen`} staat geen heel getal tot en met 100.000, zoals “${example}”. Die woningen tellen niet mee; wat er staat, komt bij de opmerkingen.`,
  /** A file in an archive. */
  member: (name: string, archive: string): string => `${name.split('/').at(-1)} in ${archive}`,
  /** Of several files, one after the other. */
  place: (number: number, all: number): string => `bestand ${numberText(number)} van ${numberText(all)}`,
  comparing: 'Het bestand wordt vergeleken met het plan…',
  take: 'Toevoegen',
  taking: 'De locaties komen in het plan',
  left: (fileName: string): string =>
    `Het plan werd verlaten: van '${fileName}' staat mogelijk maar een deel in het plan. Lees het bestand opnieuw in.`,
  into: (plan: string): string => `De locaties komen in '${plan}'.`,
  becomes: (name: string, fields: string): string => `${name}: ${fields}`,
  moreUpdates: (count: number): string => `en nog ${locationsText(count)}`,
  country: 'Nederland',
  outside: (outside: number, abroad: number, where: string): string => {
    const most = `${locationsText(outside)} ${outside === 1 ? 'ligt' : 'liggen'} buiten ${where}`;
    return where === 'Nederland' || abroad === 0
      ? `${most}.`
      : `${most}, ${numberText(abroad)} daarvan buiten Nederland.`;
  },
  guess:
    'Dit is afgeleid van de dichtstbijzijnde hoofdplaats: de grens van de gemeente was niet op te vragen.',
  places: (where: string, all: number, inside: number): Record<'all' | 'inside' | 'none', string> => ({
    all: `Alles overnemen (${numberText(all)})`,
    inside: `Alleen wat in ${where} ligt (${numberText(inside)})`,
    none: 'Niets overnemen',
  }),
  known: {
    new: 'Nieuw',
    changed: 'Staat in het plan, met andere gegevens',
    same: 'Staat al precies zo in het plan',
    gone: 'Staat alleen in het plan, en blijft',
  } satisfies Record<keyof Known, string>,
  changed: (count: number): string =>
    `Wat wilt u met ${locationsText(count)} die al in het plan ${count === 1 ? 'staat' : 'staan'}?`,
  ways: {
    replace: 'Vervangen: wat het bestand zegt, komt in het plan. Waar het niets over zegt, blijft',
    add: 'Erbij: ze komen als kopie naast wat er staat',
  } satisfies Record<Way, string>,
};
