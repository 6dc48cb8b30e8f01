import { locationsText } from './numbers';

/** Words for taking the answer to an offer into the own plan. */
export const takeAnswerText = {
  help: 'Wat anders werd dan u aanbood, kunt u overnemen in uw eigen plan.',
  same: 'Uw plan zegt hetzelfde als dit antwoord.',
  ours: 'Uw plan',
  theirs: 'Antwoord',
  differences: (name: string) => `Wat verschilt bij ${name}`,
  takeOne: 'Overnemen',
  takeOf: (name: string) => `Overnemen in uw plan: ${name}`,
  take: (count: number) =>
    count === 0 ? 'Overnemen in uw plan' : `${locationsText(count)} overnemen in uw plan`,
  taken: (count: number) => `Het antwoord is overgenomen bij ${locationsText(count)}.`,
  gone: 'staat niet meer in uw plan',
  elsewhere:
    'Geen van deze locaties staat in dit plan. Open het plan waarmee u het bod maakte, en daar dit bestand.',
};
