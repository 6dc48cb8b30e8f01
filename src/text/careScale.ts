import type { CareGroup, CareVerdict } from '@/domain/careScale';
import { locationsText, numberText } from './numbers';

const names = (members: CareGroup['members'], most: number): string => {
  const shown = members.slice(0, most).map(({ name, homes }) => `${name} (${numberText(homes)})`);
  const more = members.length - shown.length;
  return more > 0 ? `${shown.join(', ')} en nog ${locationsText(more)}` : shown.join(', ');
};

export const careScaleText = {
  heading: 'Zorgteams',
  intro:
    'Zorggeschikte woningen bij elkaar, naast de schaal die de zorgpartner vraagt. Er is geen norm: zonder vraag van een zorgpartner is er niets om mee te vergelijken.',
  reach: 'Een zorgteam werkt',
  reaches: { none: 'Nog niet ingevuld', distance: 'Binnen een afstand', buurt: 'Binnen een buurt' },
  metres: 'Afstand in meter, hemelsbreed',
  noReach: 'Kies hoe ver een zorgteam werkt. Vraag het de zorgpartner: er is geen vaste afstand.',
  chained: 'Locaties die via een andere locatie binnen de afstand liggen, staan samen in één groep.',
  none: 'Nog geen locatie met zorggeschikte woningen die meetellen.',
  groups: 'Groepen van locaties met zorggeschikte woningen',
  members: (group: CareGroup) => names(group.members, 3),
  inBuurt: (buurt: string, group: CareGroup) => `${buurt}: ${names(group.members, 3)}`,
  select: (words: string) => `${words} kiezen`,
  more: (count: number) => `en nog ${numberText(count)} ${count === 1 ? 'groep' : 'groepen'}`,
  homes: (homes: number) => `${numberText(homes)} zorggeschikt`,
  verdict: (verdict: CareVerdict, asked: CareGroup['asked']): string => {
    if (verdict.kind === 'unasked' || asked === undefined) return 'schaal nog niet gevraagd';
    const by = asked.by === undefined ? '' : ` door ${asked.by}`;
    const rest = verdict.kind === 'enough' ? 'genoeg' : `nog ${numberText(verdict.by)}`;
    return `${rest} · gevraagd${by}: ${numberText(asked.homes)}`;
  },
  unplaced: {
    distance: (count: number) =>
      `${locationsText(count)} zonder plek op de kaart: niet in een groep te zetten.`,
    buurt: (count: number) => `${locationsText(count)} zonder buurt: niet in een groep te zetten.`,
  },
  here: 'Hier',
  around: (metres: number) => `Met omgeving, ${numberText(metres)} m`,
  together: (buurt: string) => `In ${buurt}`,
  asked: 'Gevraagd',
  unknown: 'onbekend',
  teamIntro: 'Zorggeschikte woningen voor één zorgteam',
  with: (members: CareGroup['members']) => `Samen met ${names(members, 5)}.`,
  alone: 'Verder ligt er niets met zorggeschikte woningen.',
  noPlace: 'Deze locatie heeft nog geen plek: wat in de omgeving ligt, is niet te zeggen.',
  noBuurt: 'De buurt van deze locatie is niet bekend: wat erbij hoort, is niet te zeggen.',
  setReach: 'Instellen hoe ver een zorgteam werkt',
};
