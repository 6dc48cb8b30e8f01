import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { progressOf, sharesOf } from '@/domain/totals/progress';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';
import { exampleLocation, examplePlan } from '../examplePlan';

const line = (fields: Partial<ProgrammeLine>): ProgrammeLine => ({
  id: 'regel-1',
  type: 'geclusterd',
  segment: 'sociale_huur',
  count: 24,
  completed: 0,
  owner: 'onbekend',
  building: 'onbekend',
  ...fields,
});

const at = (fields: Partial<Location>) => exampleLocation({ id: 'a', ...fields });

const geclusterd = (locations: Location[]) => {
  const [first] = progressOf(countTotals(locations, 2030), examplePlan().target);
  if (first === undefined) throw new Error('no progress');
  return first;
};

describe('totalen tegen de opgave', () => {
  it('telt een nieuwe locatie (5A) als ambtelijk en zegt wat er nog te vinden is', () => {
    const progress = geclusterd([at({ programme: [line({})] })]);
    expect(progress.firm).toEqual({ gerealiseerd: 0, hard: 0, zacht: 0, ambtelijk: 24 });
    expect(progress.toFind).toBe(640 - 24);
  });

  it('telt 1A en 2B als hard en 1C, 3 en 4B als zacht', () => {
    const withStatus = (planningStatus: Location['planningStatus']) =>
      geclusterd([at({ planningStatus, programme: [line({})] })]).firm;
    expect(withStatus('1A').hard).toBe(24);
    expect(withStatus('2B').hard).toBe(24);
    expect(withStatus('1C').zacht).toBe(24);
    expect(withStatus('3').zacht).toBe(24);
    expect(withStatus('4B').zacht).toBe(24);
  });

  it('telt opgeleverde woningen als gerealiseerd en de rest naar status', () => {
    const { firm } = geclusterd([at({ planningStatus: '1A', programme: [line({ completed: 10 })] })]);
    expect(firm).toEqual({ gerealiseerd: 10, hard: 14, zacht: 0, ambtelijk: 0 });
  });

  it('houdt woningen na het horizonjaar apart', () => {
    const progress = geclusterd([
      at({ programme: [line({ year: 2031 }), line({ id: 'b', year: 2030, count: 6 })] }),
    ]);
    expect(progress.counted).toBe(6);
    expect(progress.after).toBe(24);
  });

  it('telt woningen zonder jaar mee en zegt hoeveel dat er zijn', () => {
    const totals = countTotals(
      [at({ programme: [line({}), line({ id: 'b', year: 2029, count: 6 })] })],
      2030,
    );
    expect(totals.undated).toBe(24);
    expect(progressOf(totals, examplePlan().target)[0]?.counted).toBe(30);
  });

  it('telt aanpassing van bestaande bouw, afgevallen locaties en intramurale plaatsen niet mee', () => {
    const locations = [
      at({ intervention: 'bestaande_bouw', programme: [line({})] }),
      at({ id: 'b', priority: 'valt_af', programme: [line({})], intramuralPlaces: 9 }),
      at({ id: 'c', intramuralPlaces: 30 }),
    ];
    expect(geclusterd(locations).counted).toBe(0);
    const totals = countTotals(locations, 2030);
    expect(totals.existing.geclusterd.sociale_huur.ambtelijk).toBe(24);
    expect(totals.dropped.geclusterd.sociale_huur.ambtelijk).toBe(24);
    expect(totals.places).toBe(30);
  });

  it('geeft geen getal voor wat nog te vinden is als de opgave niet bekend is', () => {
    const target = {
      ...examplePlan().target,
      byType: { geclusterd: null, zorggeschikt: null, nultreden: null },
    };
    expect(progressOf(countTotals([], 2030), target)[0]?.toFind).toBeNull();
  });

  it('rekent koop zonder prijsklasse niet als betaalbaar', () => {
    const programme = [
      line({ count: 30 }),
      line({ id: 'b', segment: 'middenhuur', count: 30 }),
      line({ id: 'c', segment: 'koop_onbekend', count: 40 }),
    ];
    expect(sharesOf(countTotals([at({ programme })], 2030))).toEqual({
      social: 0.3,
      affordable: 0.6,
      unknown: 0.4,
    });
  });

  it('komt na toevoegen, wijzigen en weghalen weer op nul uit', () => {
    const before = at({ programme: [line({})] });
    const after = at({ planningStatus: '1A', programme: [line({ count: 30, completed: 3 })] });
    let totals = updateTotals(countTotals([], 2030), undefined, before, 2030);
    totals = updateTotals(totals, before, after, 2030);
    totals = updateTotals(totals, after, undefined, 2030);
    expect(totals).toEqual(countTotals([], 2030));
  });
});
