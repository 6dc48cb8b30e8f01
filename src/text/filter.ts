import type { Lack } from '@/domain/filter';
import { locationsText, numberText } from './numbers';

/** Words of the filter over list, table and map. */
export const filterText = {
  region: 'Filter',
  search: 'Zoek in de tabel',
  add: 'filter',
  addName: 'Filter toevoegen',
  menu: 'Filter op',
  back: 'Terug',
  clear: 'Filter wissen',
  remove: (name: string) => `Filter op ${name} weghalen`,
  names: {
    types: 'Type',
    segments: 'Segment',
    firmness: 'Hardheid',
    statuses: 'Status',
    years: 'Oplevering',
    partnerIds: 'Partner',
    partnerRoles: 'Soort partner',
    seeks: 'Zoekt partner',
    priorities: 'Prioriteit',
    interventions: 'Ingreep',
    neighbourhoods: 'Buurt',
    lacks: 'Ontbreekt',
    counted: 'Telt mee voor de opgave',
    drawnFrom: 'Getekend vanaf',
    inView: 'In beeld op de kaart',
    hasSignal: 'Met signaal',
  },
  lacks: {
    partner: 'partner',
    care_partner: 'zorgpartner',
    year: 'jaar',
    homes: 'woningen',
    next_step: 'volgende stap',
  } satisfies Record<Lack, string>,
  noNeighbourhood: 'Buurt onbekend',
  noPartners: 'Er zijn nog geen partners in dit plan.',
  noNeighbourhoods: 'Van geen locatie is de buurt bekend. Kies “Buurten invullen”.',
  fromYear: 'Van jaar',
  toYear: 'Tot en met jaar',
  yearsFrom: (year: number) => `vanaf ${year}`,
  yearsTo: (year: number) => `t/m ${year}`,
  yearOrder: 'Dit jaar komt voor het eerste.',
  more: (first: string, others: number) => (others > 0 ? `${first} +${others}` : first),
  gone: (count: number) =>
    `${locationsText(count)} ${count === 1 ? 'past' : 'passen'} na deze wijziging niet meer bij het filter, en ${count === 1 ? 'staat' : 'staan'} er daarom niet meer bij.`,
  shown: (shown: number, dimmed: number) =>
    `${numberText(shown)} in het filter · ${numberText(dimmed)} gedimd`,
};

/** In the dock, while there is a filter. */
export const selectionText = {
  of: (shown: string, all: string) => `${shown} van ${all}`,
  label: 'selectie',
  ofPlan: (share: string) => `plan ${share}`,
  unknown: '–',
};
