import { describe, expect, it } from 'vitest';
import { targetTypes } from '@/domain/housingType';
import type { Plan } from '@/domain/plan';
import { emptyTarget } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import { countTotals } from '@/domain/totals/updateTotals';
import { practicePlan } from '@/sources/practice/practicePlan';
import { housingTypeNames } from '@/text/codes';
import { figureText } from '@/text/documents/common';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine } from '../showPlan';
import { blocksOf, documentOf, madeAt, rowsOf, tablesOf, wordsOf } from './documentOf';

const practice = practicePlan('oefenplan', madeAt);
const annex = documentOf('annex', practice);
const table = (caption: string, plan: Plan = practice) => rowsOf(documentOf('annex', plan), caption);

describe('de VHP-bijlage', () => {
  it('heeft in tabel B precies de getallen van de balk onder de kaart', () => {
    const totals = countTotals(practice.locations, practice.target.horizon);
    for (const { type, target, firm, counted, toFind, after } of progressOf(totals, practice.target)) {
      const figures = [
        target ?? 0,
        firm.gerealiseerd,
        firm.hard,
        firm.zacht,
        firm.ambtelijk,
        counted,
        toFind ?? 0,
        after,
      ];
      expect(table('Tabel B.')[housingTypeNames[type]]).toEqual([
        housingTypeNames[type],
        ...figures.map(figureText),
      ]);
    }
    expect(table('Tabel B.').Totaal?.at(6)).toBe('812');
  });

  it('zet de getallen van tabel B als balken naast de opgave, ook voor wie ze niet ziet', () => {
    const chart = blocksOf(annex).find((block) => block.kind === 'figure');
    expect(chart).toMatchObject({
      caption: 'Figuur 1. Woningen tot en met 2030 naast de opgave',
      alt: expect.stringContaining('Geclusterd: 398 van 640; Zorggeschikt: 72 van 230'),
    });
    const empty = documentOf('annex', examplePlan({ target: emptyTarget, locations: [] }));
    expect(blocksOf(empty).some(({ kind }) => kind === 'figure')).toBe(false);
  });

  it('telt per buurt op tot hetzelfde als tabel B', () => {
    const perType = targetTypes.map((type) => table('Tabel B.')[housingTypeNames[type]]?.[6]);
    expect(table('Tabel B, per buurt').Totaal?.slice(1, 4)).toEqual(perType);
  });

  it('noemt elke locatie met haar nummer, in de volgorde van het plan', () => {
    const [homes, parties] = tablesOf(annex).filter(({ caption }) => caption.startsWith('Tabel A'));
    const named = practice.locations.map(({ name }, index) => [String(index + 1), name]);
    for (const [index, [number, name]] of named.entries()) {
      expect(homes?.rows[index]?.cells[0]).toBe(number);
      expect(homes?.rows[index]?.cells[1]).toContain(name);
      expect(parties?.rows[index]?.cells[0]).toBe(number);
    }
  });

  it('zegt per jaar wat er komt, en telt op tot alles wat meetelt en later komt', () => {
    const totals = table('Tabel C.').Totaal;
    expect(totals?.at(-1)).toBe('973');
    expect(table('Tabel C.')['Jaar open']?.at(-1)).toBe('48');
  });

  it('zegt per corporatie wat waar en wanneer komt', () => {
    expect(table('Tabel D. Polderwonen').Totaal?.at(-1)).toBe('258');
    expect(table('Tabel D, vervolg. Polderwonen: soort')['Kantoor Poortlaan']).toContain('Vastgelegd');
  });

  it('legt niets vast wat het plan niet weet: dat staat er als open', () => {
    const empty = documentOf('annex', examplePlan({ target: emptyTarget }));
    const open = blocksOf(empty).flatMap((block) =>
      block.kind === 'paragraph' && block.tone === 'open' ? [block.text] : [],
    );
    expect(open.join('\n')).toMatch(/opgave is in dit plan nog niet/);
    expect(open.join('\n')).toMatch(/nog geen locaties/);
    expect(open.join('\n')).toMatch(/nog geen partners/);
    expect(rowsOf(empty, 'Tabel B.').Geclusterd).toEqual([
      'Geclusterd',
      'open',
      '–',
      '–',
      '–',
      '–',
      '–',
      'open',
      '–',
    ]);
  });

  it('laat in de openbare versie geen zachte of vertrouwelijke plannen zien', () => {
    const plan = examplePlan({
      locations: [
        exampleLocation({ id: 'a', name: 'Harde plek', planningStatus: '1A', programme: [exampleLine()] }),
        exampleLocation({ id: 'b', name: 'Zachte plek', planningStatus: '3', programme: [exampleLine()] }),
        exampleLocation({
          id: 'c',
          name: 'Geheime plek',
          planningStatus: '1A',
          confidentiality: 'vertrouwelijk',
          programme: [exampleLine()],
        }),
      ],
    });
    const open = documentOf('annex', plan, { isPublic: true });
    expect(wordsOf(open)).toContain('Harde plek');
    expect(wordsOf(open)).not.toMatch(/Zachte plek|Geheime plek/);
    expect(rowsOf(open, 'Tabel B.').Geclusterd?.[6]).toBe('24');
    expect(wordsOf(open)).toContain('Openbare versie');
  });

  it('zegt bij een deel van het plan dat de opgave over het hele plan gaat', () => {
    const ids = new Set([practice.locations[0]?.id ?? '']);
    const part = documentOf('annex', practice, { which: { kind: 'selection', ids } });
    expect(tablesOf(part).find(({ caption }) => caption.startsWith('Tabel A.'))?.rows).toHaveLength(3);
    expect(wordsOf(part)).toContain('De opgave geldt voor het hele plan');
  });
});
