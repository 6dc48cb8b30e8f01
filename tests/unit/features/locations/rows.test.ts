import { describe, expect, it } from 'vitest';
import { typesIn } from '@/domain/location';
import { yearOf, yearsToChoose } from '@/domain/yearOf';
import { remarkOf } from '@/features/locations/locationRow';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../showPlan';

const location = exampleLocation({
  id: 'a',
  name: 'Kerkweg-Noord',
  planningStatus: '3',
  programme: [
    exampleLine({ count: 8 }),
    exampleLine({ id: 'b', type: 'nultreden', count: 30 }),
    exampleLine({ id: 'c', type: 'regulier', count: 0 }),
  ],
  commitments: [{ partnerId: 'p', level: 'genoemd' }],
});
const partners = new Map([['p', { id: 'p', name: 'De Dijk', role: 'corporatie' as const }]]);

describe('de regel onder een naam', () => {
  it('zet het type met de meeste woningen voorop, en laat lege typen weg', () => {
    expect(typesIn(location)).toEqual(['nultreden', 'geclusterd']);
    expect(remarkOf(location, partners)).toBe('3 in voorbereiding · Nultreden, geclusterd · De Dijk');
  });

  it('noemt de eerste partner die er nog is', () => {
    const [named = { partnerId: 'p', level: 'genoemd' as const }] = location.commitments;
    const former = { partnerId: 'weg', level: 'toegezegd' as const, formerName: 'De Brug' };
    expect(remarkOf({ ...location, commitments: [former, named] }, partners)).toMatch(/ · De Dijk$/);
  });

  it('noemt alleen de status als er verder niets is', () => {
    expect(remarkOf(exampleLocation({ id: 'b' }), partners)).toBe('5A ambtelijk');
  });
});

describe('het jaar van een locatie', () => {
  const withYears = (...years: (number | undefined)[]) =>
    exampleLocation({
      id: 'a',
      programme: years.map((year, index) =>
        exampleLine({ id: String(index), ...(year === undefined ? {} : { year }) }),
      ),
    });

  it('is dat van alle regels samen, of gemengd, of onbekend', () => {
    expect(yearOf(withYears(2029, 2029))).toBe(2029);
    expect(yearOf(withYears(2029, undefined))).toBe('mixed');
    expect(yearOf(withYears(2029, 2030))).toBe('mixed');
    expect(yearOf(withYears(undefined))).toBeUndefined();
    expect(yearOf(withYears())).toBeUndefined();
  });

  it('is te kiezen uit de komende jaren, en wat de locatie al had', () => {
    const years = yearsToChoose([withYears(2024, 2060, 2030)], 2026);
    expect(years[0]).toBe(2024);
    expect(years.at(-1)).toBe(2060);
    expect(years).toHaveLength(18);
    expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
  });
});
