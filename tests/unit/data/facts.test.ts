import conceptListsFile from '@data/concept-lists.json';
import municipalitiesFile from '@data/municipalities.json';
import normsFile from '@data/norms.json';
import priceLimitsFile from '@data/price-limits.json';
import targetsFile from '@data/woondeal-targets.json';
import { describe, expect, it } from 'vitest';
import { housingTypes } from '@/domain/housingType';
import { interventions, priorities } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { planSchema } from '@/domain/plan';
import { firmnesses, firmnessOf } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import { homesInCells } from '@/domain/totals/progress';
import { countTotals } from '@/domain/totals/updateTotals';
import { normaliseGeometry } from '@/geo/normalise';
import { conceptListsFileSchema } from '@/sources/facts/conceptLists';
import { loadMunicipalities, municipalitiesFileSchema } from '@/sources/facts/municipalities';
import { norms, normsFileSchema } from '@/sources/facts/norms';
import { priceLimitsFileSchema } from '@/sources/facts/priceLimits';
import {
  targetOfRegion,
  woondealRegion,
  woondealRegions,
  woondealTargetsFileSchema,
} from '@/sources/facts/woondealTargets';
import { practicePlan } from '@/sources/practice/practicePlan';

const { municipalities } = municipalitiesFileSchema.parse(municipalitiesFile);

import { areaName } from '@/text/codes';

describe('de feiten in de app', () => {
  it.each([
    ['municipalities.json', municipalitiesFile, municipalitiesFileSchema],
    ['norms.json', normsFile, normsFileSchema],
    ['concept-lists.json', conceptListsFile, conceptListsFileSchema],
    ['price-limits.json', priceLimitsFile, priceLimitsFileSchema],
    ['woondeal-targets.json', targetsFile, woondealTargetsFileSchema],
  ])('%s heeft zijn vorm, een bron en een datum', (_name, file, schema) => {
    const read = schema.parse(file);
    expect(read.source.length).toBeGreaterThan(20);
    expect(read.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('zijn 342 gemeenten, elk met een eigen code en naam', () => {
    expect(municipalities).toHaveLength(342);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(342);
  });

  it('zetten elke gemeente in Nederland, en elke provincie onder een code', () => {
    const codes = new Map(municipalities.map(({ province, provinceCode }) => [province, provinceCode]));
    expect(codes.size).toBe(12);
    expect(new Set(codes.values()).size).toBe(12);
    for (const { name, point, province, provinceCode } of municipalities) {
      expect(codes.get(province), name).toBe(provinceCode);
      expect(point[0], name).toBeGreaterThan(3.3);
      expect(point[0], name).toBeLessThan(7.3);
      expect(point[1], name).toBeGreaterThan(50.7);
      expect(point[1], name).toBeLessThan(53.6);
    }
  });

  it('noemen geen woondealregio die niet bestaat', () => {
    for (const { name, region } of municipalities) {
      if (region !== undefined) expect(woondealRegion(region), name).toBeDefined();
    }
  });

  it('verdelen de 26 Utrechtse gemeenten over de drie regio’s: 16, 7 en 3', () => {
    const inRegion = (code: string) => municipalities.filter(({ region }) => region === code).length;
    expect([inRegion('U10'), inRegion('Amersfoort'), inRegion('Foodvalley')]).toEqual([16, 7, 3]);
    const utrecht = municipalities.filter(({ provinceCode }) => provinceCode === 'PV26');
    expect(utrecht).toHaveLength(26);
    expect(utrecht.every(({ region }) => region !== undefined)).toBe(true);
    expect(municipalities.filter(({ region }) => region !== undefined)).toHaveLength(26);
  });

  it.each([
    ['U10', 4170, 4070, 1230],
    ['Amersfoort', 1920, 2180, 650],
    ['Foodvalley', 1055, 515, 240],
  ])(
    '%s: %i nultreden, %i geclusterd, %i zorggeschikt t/m 2030',
    (code, nultreden, geclusterd, zorggeschikt) => {
      const region = woondealRegion(code);
      if (region === undefined) throw new Error(`no region ${code}`);
      expect(targetOfRegion(region)).toMatchObject({
        horizon: 2030,
        byType: { nultreden, geclusterd, zorggeschikt },
        source: expect.stringContaining('provincie Utrecht'),
        asOf: '2026-11-21',
      });
    },
  );

  it('tellen op tot de 16.030 van de provincie', () => {
    const sum = woondealRegions.reduce(
      (total, { byType }) => total + byType.nultreden + byType.geclusterd + byType.zorggeschikt,
      0,
    );
    expect(woondealRegions).toHaveLength(3);
    expect(sum).toBe(16_030);
  });

  it('kennen de regionale norm: 30% sociaal en twee derde betaalbaar', () => {
    expect(norms.socialShare).toBe(0.3);
    expect(norms.affordableShare).toBeCloseTo(2 / 3, 10);
  });

  it('geven de gemeenten op naam gesorteerd', async () => {
    const names = (await loadMunicipalities()).map(({ name }) => name);
    expect(names).toHaveLength(342);
    expect(names).toEqual(names.toSorted(new Intl.Collator('nl').compare));
  });
});

describe('het oefenplan', () => {
  const plan = practicePlan('oefen', '2026-11-21T10:00:00.000Z');

  it('is een geldig plan', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it('zegt overal dat het fictief is', () => {
    expect(plan.name).toContain('fictief');
    expect(plan.area.kind).toBe('practice');
    expect(areaName(plan.area)).toContain('fictief');
    expect(plan.target.source).toContain('verzonnen');
  });

  it('laat alle typen, segmenten, ingrepen, prioriteiten en soorten status zien', () => {
    const { locations } = plan;
    const lines = locations.flatMap(({ programme }) => programme);
    const types = new Set(lines.map(({ type }) => type));
    // "Onbekend" is geen type om te oefenen.
    expect(housingTypes.filter((type) => type !== 'onbekend' && !types.has(type))).toEqual([]);
    const used = new Set(lines.map(({ segment }) => segment));
    expect(segments.filter((segment) => !used.has(segment))).toEqual([]);
    expect(new Set(locations.map(({ intervention }) => intervention))).toEqual(new Set(interventions));
    expect(new Set(locations.map(({ priority }) => priority))).toEqual(new Set(priorities));
    const firm = new Set<string>(locations.map(({ planningStatus }) => firmnessOf(planningStatus)));
    if (lines.some(({ completed }) => completed > 0)) firm.add('gerealiseerd');
    expect(firm).toEqual(new Set(firmnesses));
  });

  it('heeft woningen na 2030, zonder jaar, in bestaande bouw en intramurale plaatsen', () => {
    const totals = countTotals(plan.locations, plan.target.horizon);
    expect(homesInCells(totals.after)).toBeGreaterThan(0);
    expect(totals.undated).toBeGreaterThan(0);
    expect(homesInCells(totals.existing)).toBeGreaterThan(0);
    expect(totals.places).toBeGreaterThan(0);
  });

  it('verwijst alleen naar partners die er zijn, en heeft unieke namen en ids', () => {
    const ids = new Set(plan.partners.map(({ id }) => id));
    for (const { commitments } of plan.locations) {
      for (const { partnerId } of commitments) expect(ids).toContain(partnerId);
    }
    expect(new Set(plan.locations.map(({ name }) => name)).size).toBe(plan.locations.length);
    expect(new Set(plan.locations.map(({ id }) => id)).size).toBe(plan.locations.length);
  });

  it('heeft vormen die zo in het plan mogen, elke keer dezelfde', () => {
    expect(practicePlan('oefen', '2026-11-21T10:00:00.000Z')).toEqual(plan);
    for (const { geometry, name } of plan.locations.filter(isPlaced))
      expect(normaliseGeometry(geometry), name).toEqual(geometry);
  });
});
