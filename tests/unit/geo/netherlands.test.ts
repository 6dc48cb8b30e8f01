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

/** What municipalities own of the water, and islands in it. */
const water: Record<string, Position> = {
  IJsselmeer: [5.4, 52.8],
  'Marker Wadden': [5.36, 52.585],
  Waddenzee: [5.6, 53.3],
  Rottumeroog: [6.58, 53.54],
  Dollard: [7.15, 53.29],
  'de Eems bij Delfzijl': [6.96, 53.37],
  Westerschelde: [3.9, 51.4],
  'het Zwin': [3.37, 51.37],
  Maasvlakte: [3.97, 51.97],
  'de zee voor Scheveningen': [4.2, 52.12],
};
const acrossTheBorder: Record<string, Position> = {
  ...elsewhere,
  Suderwick: [6.495, 51.857],
  'Putte (België)': [4.398, 51.352],
  Herzogenrath: [6.09, 50.87],
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

  it.each(Object.entries({ ...here, ...water }))(
    '%s ligt zeker niet in het buitenland',
    async (_name, place) => {
      expect((await loadNetherlands()).isAbroad(place)).toBe(false);
    },
  );

  it.each(Object.entries(acrossTheBorder))('%s ligt zeker in het buitenland', async (_name, place) => {
    expect((await loadNetherlands()).isAbroad(place)).toBe(true);
  });

  it('is zo zeker niet, wat er minder dan honderd meter overheen ligt', async () => {
    const { holds, isAbroad } = await loadNetherlands();
    // South of the border in Dinxperlo, by some 50 and 300 metres.
    expect([holds([6.4915, 51.8592]), isAbroad([6.4915, 51.8592])]).toEqual([false, false]);
    expect(isAbroad([6.4915, 51.857])).toBe(true);
  });
});
