import { describe, expect, it } from 'vitest';
import { isStandingKnown, standingHomes } from '@/domain/demand/standing';
import { type StockSite, stockSiteSchema } from '@/domain/stock/stockSite';

const site = (fields: Partial<StockSite>): StockSite =>
  stockSiteSchema.parse({ id: 'a', name: 'Hof', kind: 'geclusterd', capacity: 40, ...fields });

describe('wat er al staat, naast de vraag', () => {
  it('telt woningen van het type, en niet meer vanaf het jaar dat zij sluiten of worden omgezet', () => {
    const sites = [
      site({ future: 'blijft' }),
      site({ capacity: 10, future: 'sluit', year: 2031 }),
      site({ kind: 'zorggeschikt', capacity: 7 }),
      site({ kind: 'zorgvastgoed', capacity: 96 }),
    ];
    expect([2030, 2031].map((year) => standingHomes(sites, 'geclusterd', year))).toEqual([50, 40]);
    expect(standingHomes(sites, 'zorggeschikt', 2030)).toBe(7);
  });

  it('is onbekend als van één het aantal of het jaar onbekend is, of als niemand er iets over zei', () => {
    expect(standingHomes([site({}), site({ capacity: undefined })], 'geclusterd', 2030)).toBeNull();
    expect(standingHomes([site({ future: 'sluit' })], 'geclusterd', 2030)).toBeNull();
    expect(standingHomes([site({})], 'nultreden', 2030)).toBeNull();
    expect(isStandingKnown([site({ kind: 'zorgvastgoed' })], 'geclusterd')).toBe(false);
  });
});
