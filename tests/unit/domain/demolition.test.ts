import { describe, expect, it } from 'vitest';
import { changeLine, removeLine } from '@/domain/commands/changeLines';
import { setHomes } from '@/domain/commands/setHomes';
import { matches } from '@/domain/filter';
import { demolishedIn, homesIn, newHomesIn, typesIn } from '@/domain/location';
import { progressOf, sharesOf, tallyOf } from '@/domain/totals/progress';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';
import { flatTotalsOf } from '@/exchange/plan/flatTotals';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

const gone = exampleLine({ id: 'sloop', type: 'geclusterd', count: -24, completed: 10, year: 2029 });
const location = exampleLocation({
  id: 'a',
  name: 'Kerkweg',
  planningStatus: '1A',
  programme: [exampleLine({ count: 60, year: 2030 }), gone],
});

describe('sloop telt overal als min', () => {
  it('in de totalen: wat gesloopt is bij gerealiseerd, de rest bij de status', () => {
    const totals = countTotals([location], 2030);
    const [geclusterd] = progressOf(totals, examplePlan().target);
    expect(geclusterd).toMatchObject({
      firm: { gerealiseerd: -10, hard: 46, zacht: 0, ambtelijk: 0 },
      counted: 36,
      toFind: 640 - 36,
    });
    expect(updateTotals(totals, location, undefined, 2030)).toEqual(countTotals([], 2030));
  });

  it('in het jaar waarin de sloop komt, en zonder jaar bij wat geen jaar heeft', () => {
    expect(tallyOf(countTotals([location], 2028))).toMatchObject({ counted: 0, after: 36 });
    const undated = exampleLocation({ id: 'b', programme: [exampleLine({ count: -24 })] });
    expect(countTotals([undated], 2030).undated).toBe(-24);
  });

  it('in de som van de locatie, die ook zegt wat erbij komt en wat eraf gaat', () => {
    expect([homesIn(location), newHomesIn(location), demolishedIn(location)]).toEqual([36, 60, 24]);
    expect(typesIn(exampleLocation({ id: 'b', programme: [gone] }))).toEqual([]);
  });

  it('in de kolommen van het bestand', () => {
    expect(flatTotalsOf(location.programme)).toMatchObject({
      aantal_woningen: 36,
      aantal_gerealiseerd: -10,
      geclusterd_sociale_huur: 36,
    });
  });

  it('maar een aandeel blijft tussen 0 en 100 procent', () => {
    const programme = [
      exampleLine({ count: 100 }),
      exampleLine({ id: 's', type: 'onbekend', segment: 'onbekend', count: -60 }),
    ];
    const totals = countTotals([exampleLocation({ id: 'a', programme })], 2030);
    expect(sharesOf(totals)).toEqual({ social: 1, affordable: 1, unknown: 0 });
  });

  it('staat niet in de snelle invoer: wie daar een aantal typt, laat de sloop staan', () => {
    const { edits } = setHomes(
      exampleLocation({ id: 'a', programme: [gone] }),
      'geclusterd',
      'sociale_huur',
      12,
    );
    expect(edits).toMatchObject([{ set: { count: 12 } }]);
    expect(edits[0]).not.toMatchObject({ id: 'sloop' });
  });

  it('wordt gevonden met een filter op zijn type', () => {
    const context = { partners: new Map(), textOf: () => '', hasSignal: () => false };
    const only = exampleLocation({ id: 'b', programme: [gone] });
    expect(matches({ types: ['geclusterd'] }, only, context)).toBe(true);
    expect(matches({ types: ['nultreden'] }, only, context)).toBe(false);
  });

  it('houdt minstens over wat al gesloopt is', () => {
    expect(changeLine(location, gone, { count: -6 }).edits).toMatchObject([{ set: { count: -10 } }]);
    expect(changeLine(location, gone, { completed: 30 }).edits).toMatchObject([
      { set: { count: -30, completed: 30 } },
    ]);
  });

  it('heet in de geschiedenis sloop, met getallen zonder min', () => {
    expect(editText(changeLine(location, gone, { count: -30 }).label)).toBe(
      "Programma van 'Kerkweg': sloop geclusterd, sociale huur van 24 naar 30",
    );
    expect(editText(removeLine(location, gone).label)).toBe(
      "Programma van 'Kerkweg': sloop geclusterd, sociale huur, regel met 24 weggehaald",
    );
    expect(editText(changeLine(location, gone, { count: 24 }).label)).toBe(
      "Programma van 'Kerkweg': geclusterd, sociale huur van -24 naar 24",
    );
  });
});
