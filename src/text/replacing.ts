import type { ReplaceFault, TextField } from '@/domain/replaceText';
import { locationsText, numberText } from './numbers';

/** Words of finding and replacing text in the table. */
export const replaceText = {
  open: 'Zoeken en vervangen',
  find: 'Zoek',
  replaceBy: 'Vervang door',
  fields: {
    name: 'Namen',
    notes: 'Notities',
    neighbourhood: 'Buurt',
    nextStep: 'Volgende stap',
    nextStepBy: 'Wie die doet',
  } satisfies Record<TextField, string>,
  exact: 'Let op hoofdletters',
  replace: 'Vervangen',
  scope: (locations: number, isFiltered: boolean) =>
    isFiltered
      ? `Alleen in wat het filter toont: ${locationsText(locations)}.`
      : 'In alle locaties van het plan.',
  preview: 'Wat er verandert',
  found: (times: number, locations: number) =>
    times === 0 ? 'Niet gevonden.' : `${numberText(times)} keer gevonden, bij ${locationsText(locations)}.`,
  more: (count: number) => `en nog ${locationsText(count)}`,
  fieldOf: (field: string, name: string) => `${field} van ${name}`,
  becomes: 'wordt',
  emptied: '(leeg)',
  replaced: (times: number, locations: number) =>
    `${numberText(times)} keer vervangen, bij ${locationsText(locations)}`,
  nothingToFind: 'Typ de tekst die u zoekt.',
  nowhere: 'Kies waarin u zoekt.',
  notFound: 'Deze tekst komt hier niet voor.',
  same: 'Hiermee verandert er niets.',
  fault: ({ why, name }: ReplaceFault) => {
    switch (why) {
      case 'empty':
        return `Zo blijft er van de naam “${name}” niets over. Een naam mag niet leeg zijn.`;
      case 'double':
        return `Zo komt de naam “${name}” twee keer voor. Elke locatie heeft een eigen naam.`;
      case 'long':
        return `Zo wordt een tekst van “${name}” te lang.`;
    }
  },
};
