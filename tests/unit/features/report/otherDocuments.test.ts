import { describe, expect, it } from 'vitest';
import { documentKinds } from '@/exchange/documents/kinds';
import { practicePlan } from '@/sources/practice/practicePlan';
import { documentKindNames } from '@/text/documents/kinds';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine } from '../showPlan';
import { blocksOf, documentOf, madeAt, rowsOf, wordsOf } from './documentOf';
import { wordBytes, xmlIn } from './wordFile';

const practice = practicePlan('oefenplan', madeAt);
const few = { ...practice, locations: practice.locations.slice(0, 4) };
const corporation = { id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' } as const;
const plan = examplePlan({
  partners: [corporation],
  actions: [
    { id: 'a1', name: 'Bel de corporatie', owner: 'Jan', date: '2026-11-20', locationIds: ['a'] },
    { id: 'a2', name: 'Teken het blad', owner: '', done: '2026-11-01', locationIds: [] },
  ],
  decisions: [
    { id: 'd1', name: 'Eerste besluit', body: 'raad', date: '2025-01-01', locationIds: [], note: '' },
    { id: 'd2', name: 'Laatste besluit', body: 'college', date: '2026-10-01', locationIds: ['a'], note: '' },
  ],
  locations: [
    exampleLocation({
      id: 'a',
      name: 'Hofje',
      programme: [exampleLine({ year: 2028 })],
      bottlenecks: ['stikstof'],
      nextStep: 'Schets maken',
      commitments: [
        {
          partnerId: 'p',
          level: 'toegezegd',
          kind: 'resultaat',
          homes: 20,
          reserve: 'RvC',
          term: 'tot 2029',
        },
      ],
    }),
    exampleLocation({ id: 'b', name: 'Tuin' }),
  ],
});

describe('de andere documenten', () => {
  it('hebben voor elk soort plan een bestand dat opengaat, ook zonder iets erin', async () => {
    for (const kind of documentKinds) {
      for (const each of [few, examplePlan()]) {
        const document = documentOf(kind, each);
        expect(document.title, documentKindNames[kind]).not.toBe('');
        xmlIn(await wordBytes(document), 'word/document.xml');
      }
    }
  });

  it('uitvoeringsprogramma: wie doet wat, wanneer, en wat is te laat', () => {
    const programme = documentOf('programme', plan);
    expect(rowsOf(programme, 'Tabel E. Acties')['Bel de corporatie']).toEqual([
      'Bel de corporatie',
      'Jan',
      '20 november 2026',
      '8 dagen te laat',
      '1',
    ]);
    expect(Object.keys(rowsOf(programme, 'Tabel E. Acties'))).toEqual([
      'Bel de corporatie',
      'Teken het blad',
    ]);
    expect(rowsOf(programme, 'Tabel E, vervolg').Hofje).toContain('Schets maken');
    expect(rowsOf(programme, 'Wat er per jaar')['2028']?.at(-1)).toBe('1 Hofje');
    expect(rowsOf(programme, 'Tabel F, vervolg. Knelpunten').Stikstof).toEqual(['Stikstof', '1', '24', '1']);
  });

  it('prestatieafspraken: een blad per corporatie met soort afspraak, voorbehoud en looptijd', () => {
    const sheets = documentOf('agreements', plan);
    expect(rowsOf(sheets, 'Tabel D, vervolg. Woonstichting De Dijk: soort').Hofje).toEqual([
      '1',
      'Hofje',
      'Toegezegd',
      'Resultaat',
      '20',
      'RvC',
      'tot 2029',
    ]);
    expect(rowsOf(sheets, 'Tabel D. Woonstichting De Dijk')['2028']?.at(-1)).toBe('24');
  });

  it('factsheets: een bladzijde per locatie, met wat open is', () => {
    const sheets = documentOf('factsheet', plan);
    const headings = blocksOf(sheets).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['1 Hofje', '2 Tuin']);
    expect(blocksOf(sheets).filter(({ kind }) => kind === 'pageBreak')).toHaveLength(2);
    expect(wordsOf(sheets)).toContain('nog geen woningen ingevuld');
  });

  it('samenvatting: dezelfde getallen als de balk, en het laatste besluit', () => {
    expect(rowsOf(documentOf('summary', practice), 'Tabel B.').Totaal?.[6]).toBe('812');
    expect(wordsOf(documentOf('summary', practice))).toContain('Geclusterd: nog 242 van 640 te vinden.');
    expect(wordsOf(documentOf('summary', plan))).toContain('Laatste besluit: Laatste besluit');
  });
});
