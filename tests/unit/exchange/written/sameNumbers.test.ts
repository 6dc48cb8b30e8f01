import { describe, expect, it } from 'vitest';
import { matches } from '@/domain/filter';
import { targetTypes } from '@/domain/housingType';
import { chosenPart } from '@/domain/leaving/chosenPart';
import { type PartChoice, wholeChoice } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import { firmOfType, homesInCells } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { variantLineId } from '@/domain/variants/variant';
import { totalsOf } from '@/exchange/registers/totals';
import { practicePlan } from '@/sources/practice/practicePlan';
import { locationsIn as locationsInVariant, viewOf } from '@/state/planView';
import { housingTypeNames } from '@/text/codes';
import { figureText, shortTypeNames } from '@/text/documents/common';
import { blocksOf, documentOf, rowsOf, tablesOf } from '../../features/report/documentOf';
import { bytesOf } from './gdal';
import { blocksInDiwi, locationsIn, sumsIn } from './readBack';

const practice = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const variant = { id: 'v', name: 'Anders', startsWith: 'all' as const };

/** The practice plan with a variant in which one location is out and another has numbers of its own. */
const plan: Plan = {
  ...practice,
  variants: [variant],
  locations: practice.locations.map((location, index) => {
    const part = { variantId: 'v', isIn: index !== 0, hasOwnNumbers: index === 1 };
    const lines = location.programme.map((line) => ({
      ...line,
      id: variantLineId('v', line.id),
      count: line.count * 3,
      variantId: 'v',
    }));
    if (index > 1) return location;
    return { ...location, variantParts: [part], variantLines: index === 1 ? lines : [] };
  }),
};

const { horizon } = plan.target;
const filter = { firmness: ['hard' as const, 'zacht' as const], types: ['geclusterd' as const] };
const view = viewOf(plan);
const context = { partners: view.partners, textOf: () => '', hasSignal: () => false };
const ids = new Set(
  plan.locations.filter((location) => matches(filter, location, context)).map(({ id }) => id),
);

const choices: [string, PartChoice][] = [
  ['het hele plan', wholeChoice],
  ['een variant', { ...wholeChoice, variantId: 'v' }],
  ['wat een filter doorlaat', { ...wholeChoice, which: { kind: 'filter', ids, filter } }],
  ['een selectie', { ...wholeChoice, which: { kind: 'selection', ids: new Set([...ids].slice(0, 3)) } }],
  ['openbaar', { ...wholeChoice, isPublic: true, withPersonal: false, withMoney: false }],
];

/** Figures of a document, added up. */
const sumOf = (figures: readonly (string | undefined)[]): number =>
  figures.reduce((sum, text = '') => sum + (text === '–' ? 0 : Number(text.replace('.', ''))), 0);

describe('wat weggaat telt zoals de balk', () => {
  it('voor het hele plan en voor een variant', () => {
    const totals = (choice: PartChoice) => countTotals(chosenPart(plan, choice).locations, horizon);
    expect(totals(wholeChoice)).toEqual(view.totals);
    const inVariant = countTotals(locationsInVariant(plan.locations, variant), horizon);
    expect(totals({ ...wholeChoice, variantId: 'v' })).toEqual(inVariant);
    expect(inVariant).not.toEqual(view.totals);
  });

  describe.each(choices)('%s', (_, choice) => {
    const part = chosenPart(plan, choice);
    const totals = countTotals(part.locations, horizon);
    const homes = Object.fromEntries(
      targetTypes.map((type) => [
        type,
        part.locations
          .flatMap(({ programme }) => programme)
          .reduce((sum, line) => sum + (line.type === type ? line.count : 0), 0),
      ]),
    );

    it.each(Object.entries(locationsIn))('in %s, teruggelezen', async (format, read) => {
      const locations = await read(await bytesOf(part, format as keyof typeof locationsIn));
      expect(locations).toHaveLength(part.locations.length);
      expect(countTotals(locations, horizon)).toEqual(totals);
    });

    it.each(Object.entries(sumsIn))('in %s, opgeteld per woningtype', async (format, read) => {
      expect(await read(await bytesOf(part, format as keyof typeof sumsIn))).toEqual(homes);
    });

    it('in DIWI, per woningtype, van wat een vlak is', async () => {
      const surfaces = part.locations.filter(({ geometry }) => geometry?.type !== 'Point');
      const lines = surfaces.flatMap(({ programme }) => programme);
      const meant = targetTypes.map((type) =>
        lines.reduce((sum, line) => sum + (line.type === type ? line.count : 0), 0),
      );
      const blocks = blocksInDiwi(await bytesOf(part, 'diwi'));
      expect(targetTypes.map((type) => blocks.get(type) ?? 0)).toEqual(meant);
    });

    it.each(['annex', 'summary'] as const)('in tabel B van een document (%s)', (kind) => {
      const rows = rowsOf(documentOf(kind, plan, choice), 'Tabel B.');
      for (const type of targetTypes) {
        const firm = firmOfType(totals.counted, type);
        const figures = [firm.gerealiseerd, firm.hard, firm.zacht, firm.ambtelijk, sumOfFirm(firm)];
        expect(rows[housingTypeNames[type]]?.slice(2, 7)).toEqual(figures.map(figureText));
        expect(rows[housingTypeNames[type]]?.at(-1)).toBe(
          figureText(sumOfFirm(firmOfType(totals.after, type))),
        );
      }
    });

    it('in tabel A, per buurt en in de balken van de bijlage', () => {
      const annex = documentOf('annex', plan, choice);
      const [perPlace] = tablesOf(annex).filter(({ caption }) => caption.startsWith('Tabel A.'));
      const [perArea] = tablesOf(annex).filter(({ caption }) => caption.startsWith('Tabel B, per buurt'));
      const chart = blocksOf(annex).find((block) => block.kind === 'figure');
      const cellOf = (table: typeof perPlace, head: string) =>
        table?.rows.at(-1)?.cells[table.columns.findIndex((column) => column.head === head)] ?? '–';
      for (const type of targetTypes) {
        const counted = figureText(sumOfFirm(firmOfType(totals.counted, type)));
        expect(cellOf(perPlace, shortTypeNames[type])).toBe(counted);
        expect(cellOf(perArea, housingTypeNames[type])).toBe(counted);
        const told = `${housingTypeNames[type]}: ${counted.replace('–', '0')} van `;
        expect(chart?.kind === 'figure' && chart.alt).toContain(told);
      }
    });

    it('in de fasering en het uitvoeringsprogramma, en in de factsheets', () => {
      const coming = figureText(homesInCells(totals.counted) + homesInCells(totals.after));
      expect(rowsOf(documentOf('annex', plan, choice), 'Tabel C.').Totaal?.at(-1)).toBe(coming);
      const perYear = rowsOf(documentOf('programme', plan, choice), 'Wat er per jaar');
      expect(figureText(sumOf(Object.values(perYear).map((cells) => cells[1])))).toBe(coming);
      const sheets = tablesOf(documentOf('factsheet', plan, choice)).filter(
        ({ caption }) => caption === 'Woningen',
      );
      const all = part.locations.flatMap(({ programme }) => programme);
      expect(sumOf(sheets.map(({ rows }) => rows.at(-1)?.cells[2]))).toBe(
        all.reduce((sum, { count }) => sum + count, 0),
      );
    });

    it('op het blad van elke corporatie', () => {
      const sheets = documentOf('agreements', plan, choice);
      for (const { id, name, role } of part.partners) {
        const here = part.locations.filter(({ commitments }) =>
          commitments.some(({ partnerId }) => partnerId === id),
        );
        if (role !== 'corporatie' || here.length === 0) continue;
        const theirs = countTotals(here, horizon);
        const coming = homesInCells(theirs.counted) + homesInCells(theirs.after);
        if (coming === 0) continue;
        expect(rowsOf(sheets, `Tabel D. ${name}`).Totaal?.at(-1)).toBe(figureText(coming));
      }
    });

    it('op het blad met totalen', () => {
      const [head] = totalsOf(part).rows;
      const firm = Object.values(totals.counted.geclusterd).reduce((sum, each) => sum + each.hard, 0);
      expect(head?.slice(0, 4)).toEqual([
        'geclusterd',
        plan.target.byType.geclusterd,
        expect.any(Number),
        firm,
      ]);
    });
  });
});
