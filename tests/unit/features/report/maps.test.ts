import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BlockOf } from '@/exchange/documents/document';
import { shadeColours } from '@/exchange/documents/shadeColours';
import { typeColours } from '@/exchange/documents/typeColours';
import { makeDocument } from '@/features/report/documents/makeDocument';
import { practicePlan } from '@/sources/practice/practicePlan';
import type { NearnessOnPaper } from '@/state/nearnessOnPaper';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine } from '../showPlan';
import { blocksOf, documentOf, madeAt, sourceFor } from './documentOf';

const figuresOf = (...given: Parameters<typeof documentOf>): BlockOf<'figure'>[] =>
  blocksOf(documentOf(...given)).flatMap((block) =>
    block.kind === 'figure' && block.caption.startsWith('Kaart') ? [block] : [],
  );
const textsIn = ({ drawing }: BlockOf<'figure'>): string[] =>
  drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('de kaarten van de VHP-bijlage', () => {
  const practice = practicePlan('oefenplan', madeAt);
  const [overview, priority, phasing] = figuresOf('annex', practice);

  it('hebben bij elke locatie het nummer van tabel A', () => {
    const numbers = practice.locations.map((_, index) => String(index + 1));
    for (const map of [overview, priority, phasing]) {
      expect(textsIn(map ?? ({ drawing: { shapes: [] } } as never))).toEqual(expect.arrayContaining(numbers));
    }
  });

  it('houden hun tekenverklaring binnen het papier', () => {
    for (const map of figuresOf('annex', practice)) {
      for (const shape of map.drawing.shapes) {
        if (shape.kind !== 'text' || shape.anchor !== 'start') continue;
        expect(shape.at[0] + shape.text.length * shape.size * 0.6, shape.text).toBeLessThan(
          map.drawing.width,
        );
      }
    }
  });

  it('zeggen wat de tekens zijn, hoe groot het is, waar het noorden is en van wanneer', () => {
    const texts = overview === undefined ? [] : textsIn(overview);
    for (const said of [
      'N',
      '500 m',
      'Geclusterd',
      'hard',
      'zacht',
      'ambtelijk',
      'gerealiseerd',
      'Grootte: woningen',
    ])
      expect(texts).toContain(said);
    expect(overview?.caption).toContain('28 november 2026');
    expect(overview?.note).toMatch(/Schaal ongeveer 1 : \d+\.000/);
    expect(overview?.note).toContain('Zonder achtergrondkaart');
    expect(overview?.alt).toContain('25 locaties');
  });

  it('noemen wat geen plek heeft en wat te ver weg ligt', () => {
    const { geometry: _, ...nowhere } = exampleLocation({
      id: 'b',
      name: 'Hofje zonder plek',
      planningStatus: '5B',
    });
    const near = ['a', 'c', 'd'].map((id) => exampleLocation({ id, programme: [exampleLine()] }));
    const far = exampleLocation({
      id: 'e',
      name: 'Verre plek',
      geometry: { type: 'Point', coordinates: [6.9, 53.2] },
    });
    const [map] = figuresOf('annex', examplePlan({ locations: [...near, nowhere, far] }));
    expect(map?.note).toContain('Zonder plek, en dus niet op de kaart: 4 Hofje zonder plek.');
    expect(map?.note).toContain('Te ver weg voor deze kaart: 5 Verre plek.');
  });

  it('zijn er niet als niets een plek heeft: dat staat er', () => {
    const { geometry: _, ...nowhere } = exampleLocation({ id: 'b' });
    const plan = examplePlan({ locations: [nowhere] });
    expect(figuresOf('annex', plan)).toHaveLength(0);
    expect(JSON.stringify(documentOf('annex', plan))).toContain('geen enkele locatie heeft een plek');
  });

  it('hebben op papier de kleuren van het scherm', () => {
    const tokens = readFileSync(new URL('../../../../src/ui/tokens.css', import.meta.url), 'utf8');
    for (const [type, colour] of Object.entries(typeColours))
      expect(tokens).toContain(`--type-${type}: ${colour};`);
    for (const [shade, colour] of shadeColours.entries())
      expect(tokens).toContain(`--shade-${shade}: ${colour};`);
  });
});

describe('de kansenkaart in de VHP-bijlage', () => {
  const plan = examplePlan({ locations: [exampleLocation({ id: 'a', name: 'De Weide' })] });
  const [lon, lat] = [5.12, 52.09];
  const square = [
    [lon, lat],
    [lon + 0.001, lat],
    [lon + 0.001, lat + 0.001],
    [lon, lat + 0.001],
  ] as const;
  const far = square.map(([x, y]): [number, number] => [x + 1, y]);
  const nearness: NearnessOnPaper = {
    preset: 'Eigen',
    shades: shadeColours.map((_, nth) => ({
      label: `klasse ${nth}`,
      rings: nth === 4 ? [square.map(([x, y]): [number, number] => [x, y])] : nth === 3 ? [far] : [],
    })),
    weights: [{ kind: 'Supermarkt', weight: '5' }],
    rules: ['Afstanden zijn hemelsbreed.'],
    countsPlan: true,
    at: () => ({ score: 49.6, misses: 'huisarts, 440 m' }),
  };
  const annexWith = (choice = {}) =>
    JSON.stringify(makeDocument('annex', { ...sourceFor(plan, choice), nearness }));

  it('staat er met haar kleuren, gewichten, regels en wat het meest scheelt, en zegt dat er geen norm is', () => {
    const annex = annexWith();
    for (const words of [
      'Kansenkaart volgens ‘Eigen’',
      'Er is geen landelijke norm voor afstand.',
      '["Supermarkt","5"]',
      'Afstanden zijn hemelsbreed.',
      '["1","De Weide","50","huisarts, 440 m"]',
      'klasse 0',
    ])
      expect(annex).toContain(words);
    // What lies outside the map is not drawn.
    expect(annex.match(/"opacity":0\.55/g)).toHaveLength(1);
  });

  it('blijft weg als zij niet op de kaart staat, en uit een openbaar document als zij meetelt wat gepland is', () => {
    expect(JSON.stringify(documentOf('annex', plan))).not.toContain('kansenkaart');
    const open = annexWith({ isPublic: true });
    expect(open).toContain('staat daarom niet in een openbaar document');
    expect(open).not.toContain('klasse 0');
  });
});
