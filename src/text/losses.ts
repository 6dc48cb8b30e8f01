import type { Loss } from '@/document/loss';
import { numberText } from './numbers';
import { fieldName, recordName } from './records';

/** One loss in a sentence: what could not be read, and what is shown instead. */
export const lossText = ({ record, name, field }: Loss): string => {
  if (record === 'location' && field === 'geometry') {
    return `${recordName(record, name)}: de plek op de kaart kon niet worden gelezen. Deze locatie staat nu bij “zoekt plek”.`;
  }
  return field === undefined
    ? `${recordName(record, name)} kon niet worden gelezen en wordt niet getoond.`
    : `${recordName(record, name)}: ${fieldName(record, field)} kon niet worden gelezen; daarvoor staat nu de beginwaarde.`;
};

export const lossWords = {
  title: (count: number) =>
    count === 1
      ? 'Eén onderdeel van dit plan is beschadigd.'
      : `${numberText(count)} onderdelen van dit plan zijn beschadigd.`,
  safe: 'De rest van het plan is gelezen en u kunt verder werken. Er is niets gewist. Heeft u een reservekopie of momentopname? Vergelijk het plan daarmee.',
  show: 'Wat is er beschadigd?',
  dismiss: 'Begrepen',
  more: (count: number) => `en nog ${numberText(count)}`,
  rescue: 'Herstellen wat leesbaar is',
  rescueHelp:
    'De app maakt een nieuw plan van alles wat nog te lezen is, of van de laatste momentopname. Het beschadigde plan blijft staan.',
  rescuedName: (name: string) => `${name.slice(0, 188)} (hersteld)`,
  rescued: (lost: number, isIncomplete: boolean) =>
    [
      lost === 0
        ? 'Het plan is hersteld. Alles wat leesbaar was, staat in dit nieuwe plan.'
        : `Het plan is hersteld in een nieuw plan. ${numberText(lost)} ${lost === 1 ? 'onderdeel kon' : 'onderdelen konden'} niet worden gelezen.`,
      isIncomplete ? 'Latere wijzigingen ontbreken daardoor ook. Kijk of een momentopname meer weet.' : '',
      lost === 0 ? '' : 'Vergelijk het met een reservekopie als u die heeft.',
    ]
      .filter(Boolean)
      .join(' '),
  rescuedFromVersion: (moment: string) =>
    `Het plan zelf was niet meer te lezen. Dit nieuwe plan is de momentopname van ${moment}.`,
  notRescued:
    'Er is niets leesbaars gevonden. Het beschadigde plan is niet gewist. Zet een reservekopie terug met “Bestand openen”.',
};
