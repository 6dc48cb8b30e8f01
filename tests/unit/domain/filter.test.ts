import { describe, expect, it } from 'vitest';
import { type Filter, isNoFilter, matches, matchingLines } from '@/domain/filter';
import type { Location as PlanLocation } from '@/domain/location';
import { searchableText } from '@/text/searchableText';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

const partners = new Map([
  ['p', { id: 'p', name: 'De Dijk', role: 'corporatie' as const }],
  ['z', { id: 'z', name: 'Zorggroep', role: 'zorgorganisatie' as const }],
]);
const church = exampleLocation({
  id: '01901d9a-0000-7000-8000-000000000000',
  name: 'Kerkweg-Noord',
  planningStatus: '3',
  neighbourhood: 'Oude Kern',
  programme: [
    exampleLine({ count: 8, year: 2028, segment: 'sociale_huur' }),
    exampleLine({ id: 'b', type: 'nultreden', count: 30, completed: 4, segment: 'dure_koop' }),
    exampleLine({ id: 'c', type: 'regulier', count: 0 }),
  ],
  commitments: [{ partnerId: 'p', level: 'genoemd' }],
  seeks: ['zorgorganisatie'],
  nextStep: 'Gesprek',
});
const market = exampleLocation({ id: 'b', name: 'Markt', priority: 'valt_af' });

const context = {
  partners,
  textOf: (location: PlanLocation) => searchableText(location, partners),
  hasSignal: (id: string) => id === 'b',
};
/** The names of what a filter lets through. */
const filter = (wanted: Filter) =>
  [church, market].filter((location) => matches(wanted, location, context)).map(({ name }) => name);

const both = ['Kerkweg-Noord', 'Markt'];

describe('een filter', () => {
  it('laat zonder voorwaarden alles door, ook met lege', () => {
    expect(filter({})).toEqual(both);
    expect(filter({ text: '  ', types: [], lacks: [], hasSignal: false })).toEqual(both);
    expect(isNoFilter({ text: '  ', types: [], hasSignal: false })).toBe(true);
    expect(isNoFilter({ fromYear: 2028 })).toBe(false);
  });

  it('wil elk woord, in welk veld ook, en vindt geen type zonder woningen', () => {
    expect(filter({ text: 'nieuwbouw' })).toEqual(both);
    expect(filter({ text: 'DIJK  kerk voorbereiding oude' })).toEqual(['Kerkweg-Noord']);
    expect(filter({ text: 'dijk markt' })).toEqual([]);
    expect(filter({ text: 'regulier' })).toEqual([]);
  });

  it('telt een partner die uit het plan is niet als partner', () => {
    const left = {
      ...church,
      commitments: [{ partnerId: 'weg', level: 'genoemd' as const, formerName: 'Oud' }],
    };
    expect(matches({ lacks: ['partner'] }, left, context)).toBe(true);
    expect(matches({ lacks: ['partner'] }, church, context)).toBe(false);
  });

  it.each<[string, Filter]>([
    ['een van de types', { types: ['geclusterd', 'zorggeschikt'] }],
    ['een segment', { segments: ['sociale_huur'] }],
    ['een status', { statuses: ['3', '4A'] }],
    ['zacht', { firmness: ['zacht'] }],
    ['gerealiseerd', { firmness: ['gerealiseerd'] }],
    ['een jaar', { fromYear: 2028, toYear: 2028 }],
    ['tot een jaar', { toYear: 2030 }],
    ['een partner', { partnerIds: ['p'] }],
    ['een soort partner', { partnerRoles: ['corporatie'] }],
    ['wie er gezocht wordt', { seeks: ['zorgorganisatie', 'welzijn'] }],
    ['een buurt', { neighbourhoods: ['Oude Kern'] }],
    ['een prioriteit', { priorities: ['onderzoek'] }],
    ['een deel zonder jaar', { lacks: ['year'] }],
    ['getekend vanaf een dag', { drawnFrom: '2024-06-01' }],
  ])('vindt op %s', (_what, wanted) => {
    expect(filter(wanted)).toEqual(['Kerkweg-Noord']);
  });

  it.each<[string, Filter]>([
    ['valt af', { priorities: ['valt_af'] }],
    ['zonder partner', { lacks: ['partner'] }],
    ['zonder woningen', { lacks: ['homes'] }],
    ['zonder volgende stap', { lacks: ['next_step'] }],
    ['zonder buurt', { neighbourhoods: [''] }],
    ['met een signaal', { hasSignal: true }],
  ])('vindt wat niet af is: %s', (_what, wanted) => {
    expect(filter(wanted)).toEqual(['Markt']);
  });

  it('vindt geen zorgpartner waar er alleen een corporatie is', () => {
    expect(filter({ lacks: ['care_partner'] })).toEqual(both);
  });

  it('wil type, segment en jaar van dezelfde woningen', () => {
    expect(filter({ types: ['nultreden'], segments: ['sociale_huur'] })).toEqual([]);
    expect(filter({ types: ['nultreden'], fromYear: 2028 })).toEqual([]);
    expect(matchingLines({ types: ['nultreden'] }, church).map(({ count }) => count)).toEqual([30]);
  });
});
