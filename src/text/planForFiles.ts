import { locationsText } from './numbers';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** For locations that came without a plan around them. */
export const planForFilesText = {
  title: 'Nieuw plan met deze locaties',
  found: (files: readonly string[], locations: number, homes: string): string =>
    `In ${list.format(files)} ${locations === 1 ? 'staat' : files.length === 1 ? 'staan' : 'staan samen'} ${locationsText(locations)} met ${homes}, zonder plan eromheen. Maak er een plan voor; daarna ziet u wat erin staat voordat het wordt overgenomen.`,
  proposed:
    'Voorstel: de gemeente waarvan de hoofdplaats het dichtst bij de meeste locaties ligt. Klopt dit niet, kies dan een andere.',
  name: 'Naam van het plan',
};
