import { homesText, locationsText } from './numbers';

export const manyText = {
  form: 'Gekozen locaties',
  heading: (count: number) => `${locationsText(count)} gekozen`,
  homes: (homes: number) => `Samen ${homesText(homes)}`,
  mixed: 'Verschillend',
  noYear: 'Nog niet bekend',
  partner: 'Partner toevoegen',
  partnerShort: 'Partner',
  choosePartner: 'Kies een partner…',
  onlyWithLines: 'Het jaar geldt voor locaties waar al woningen zijn ingevuld.',
  remove: (count: number) => `${locationsText(count)} verwijderen`,
  removed: (count: number) => `${locationsText(count)} verwijderd`,
  changed: (count: number, field: string, value: string) =>
    `${locationsText(count)}: ${field} is nu ${value}`,
  clear: 'Keuze opheffen',
  selectAll: 'Alle locaties kiezen',
  selected: (count: number) => `${locationsText(count)} gekozen`,
};
