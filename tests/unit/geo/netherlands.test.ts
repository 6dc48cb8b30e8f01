import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { loadNetherlands } from '@/geo/netherlands';
import { loadMunicipalities } from '@/sources/facts/municipalities';

const here: Record<string, Position> = {
  Vaals: [6.017, 50.772],
  Maastricht: [5.69, 50.85],
  Roermond: [5.98, 51.19],
  'Baarle-Nassau': [4.93, 51.45],
  Cadzand: [3.41, 51.37],
  Terneuzen: [3.83, 51.33],
  Westkapelle: [3.44, 51.53],
  Delfzijl: [6.93, 53.33],
  Eemshaven: [6.83, 53.44],
  Schiermonnikoog: [6.16, 53.48],
  'De Cocksdorp': [4.88, 53.16],
  Winterswijk: [6.72, 51.97],
  Dinxperlo: [6.49, 51.86],
  Nieuweschans: [7.2, 53.18],
};
const elsewhere: Record<string, Position> = {
  Antwerpen: [4.4, 51.22],
  Aken: [6.08, 50.78],
  Luik: [5.57, 50.64],
  Knokke: [3.28, 51.345],
  Emmerich: [6.24, 51.835],
  Gronau: [7.02, 52.21],
  Emden: [7.21, 53.37],
  Borkum: [6.67, 53.59],
  Gent: [3.72, 51.05],
};

describe('de grens van Nederland', () => {
  it('houdt alle gemeenten binnen', async () => {
    const { holds } = await loadNetherlands();
    const outside = (await loadMunicipalities()).filter(({ point }) => !holds(point));
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.entries(here))('%s ligt in Nederland', async (_name, place) => {
    expect((await loadNetherlands()).holds(place)).toBe(true);
  });

  it.each(Object.entries(elsewhere))('%s ligt in een ander land', async (_name, place) => {
    expect((await loadNetherlands()).holds(place)).toBe(false);
  });
});
