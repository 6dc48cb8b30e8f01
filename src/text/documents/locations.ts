import type { Location } from '@/domain/location';
import { homesText, locationsText, numberText } from '../numbers';
import { openWord } from './common';

/** The chapter about the locations (table A). */
export const locationsChapter = {
  heading: 'Locaties',
  lead: (locations: number, homes: number, isWhole: boolean) =>
    `${isWhole ? 'Het plan' : 'Dit deel van het plan'} heeft ${locationsText(locations)} met samen ${homesText(homes)}. Het nummer op de kaart is het nummer in tabel A.`,
  none: 'Open: er zijn nog geen locaties.',
  homesTable: 'Tabel A. Locatielijst: plek, woningen en planning',
  partiesTable: 'Tabel A, vervolg. Locatielijst: partijen en afspraken',
  columns: {
    number: 'Nr',
    name: 'Naam',
    neighbourhood: 'Buurt',
    place: 'Plek',
    intervention: 'Ingreep',
    total: 'Totaal',
    delivery: 'Oplev.',
    status: 'Status',
    land: 'Grond van',
    corporation: 'Verhuurder',
    care: 'Zorgpartner',
    others: 'Andere partijen',
    meetingRoom: 'Ontmoetings-ruimte',
    priority: 'Prioriteit',
    agreed: 'Afspraken',
    nextStep: 'Volgende stap',
    confidentiality: 'Vertrouwelijk',
  },
  all: 'Alle locaties',
  counts: (horizon: number) => `Telt mee t/m ${horizon}`,
  homesNote:
    '† Aanpassing van bestaande bouw, * valt af, ‡ alternatief van een andere locatie: deze woningen tellen niet mee voor de opgave. Status is de planologische status: ■ hard, ▨ zacht, □ ambtelijk (nog geen plancapaciteit). Nultr.: nultreden. Overig: overig geschikt. Reg.: regulier. Onb.: type onbekend. Rest: duur, of prijs onbekend. Een getal onder nul is sloop.',
  partiesNote: 'Achter elke partij staat hoe vast de toezegging is. Open: het plan zegt hier nog niets over.',
  place: ({ origin, geometry }: Pick<Location, 'origin' | 'geometry'>): string => {
    if (geometry === undefined) return 'zoekt plek';
    switch (origin.kind) {
      case 'parcel':
        return `perceel ${origin.designation}`;
      case 'building':
        return `pand ${origin.id}`;
      default:
        return 'ingetekend';
    }
  },
  status: (code: string, firmness: string) => `${firmness}\u00a0${code}`,
  withLevel: (name: string, level: string) => `${name} (${level.toLowerCase()})`,
  agreedOf: (done: number, all: number, laidDownIn: readonly string[]) => {
    if (all === 0) return openWord;
    const where = laidDownIn.length === 0 ? '' : `, in ${laidDownIn.join(' en ').toLowerCase()}`;
    return `${done} van ${all} afgesproken${where}`;
  },
  nextStep: (what: string | undefined, who: string | undefined, on: string | undefined) =>
    [what, who, on].filter((each) => each !== undefined).join(', ') || openWord,
  confidential: { vertrouwelijk: 'ja', openbaar: 'nee' },
};

/** The chapter about the parties. */
export const partnersChapter = {
  heading: 'Aanpak en partners',
  lead: (partners: number) =>
    partners === 1 ? 'Aan dit plan werkt 1 partij mee.' : `Aan dit plan werken ${partners} partijen mee.`,
  none: 'Open: er zijn nog geen partners genoemd.',
  approach: 'Open: hoe de partijen samenwerken en wie waarover besluit, staat niet in dit plan.',
  table: 'Partners en hun locaties',
  columns: {
    name: 'Partij',
    role: 'Rol',
    locations: 'Locaties',
    homes: 'Woningen daar',
    levels: 'Toezeggingen',
  },
  note: 'Zegt een partij niet bij hoeveel woningen zij hoort, dan zijn het alle woningen van de locatie. Werken twee partijen aan één locatie, dan staan de woningen bij allebei: tel de kolom niet op. Wat afvalt of een alternatief is, telt niet mee.',
  levels: (counts: readonly (readonly [name: string, homes: number])[]) =>
    counts
      .filter(([, homes]) => homes > 0)
      .map(([name, homes]) => `${numberText(homes)} ${name.toLowerCase()}`)
      .join(', '),
};

/** The chapter about how locations are weighed. */
export const weighingChapter = {
  heading: 'Afwegingskader',
  lead: 'De partijen gaven elke locatie een prioriteit.',
  table: 'Locaties naar prioriteit',
  columns: { priority: 'Prioriteit', locations: 'Locaties', homes: 'Woningen', numbers: 'Nummers' },
  open: 'Open: welke criteria tot deze prioriteit leidden, staat niet in dit plan.',
};
