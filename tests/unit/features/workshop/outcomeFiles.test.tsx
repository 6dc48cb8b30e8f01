import { describe, expect, it } from 'vitest';
import { outcomeDocument } from '@/features/workshop/outcomeDocument';
import { outcomeFileName, outcomeHtml, outcomePlainText } from '@/features/workshop/outcomeFiles';

const head = { title: 'Besluitenlijst: <b>Sessie</b>', lines: ['28 nov 2026'] };
const sections = [
  {
    heading: 'Besloten',
    none: 'Geen besluiten.',
    lines: [{ text: 'Door <script>alert(1)</script>', small: 'Raad' }],
  },
  { heading: 'Nog open', none: 'Niets meer open.', lines: [] },
];

describe('de besluitenlijst als bestand', () => {
  it('is als tekst te plakken in een mail', () => {
    expect(outcomePlainText(head, sections)).toBe(
      'Besluitenlijst: <b>Sessie</b>\n28 nov 2026\n\nBesloten\n- Door <script>alert(1)</script> (Raad)\n\nNog open\nNiets meer open.\n',
    );
  });

  it('is als webpagina te openen, met wat is getypt als tekst en nooit als code', () => {
    const page = new DOMParser().parseFromString(outcomeHtml(head, sections), 'text/html');
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('h1')?.textContent).toBe(head.title);
    expect(page.querySelector('li')?.textContent).toBe('Door <script>alert(1)</script>Raad');
  });

  it('heet naar het overleg, zonder tekens die in een naam niet mogen', () => {
    expect(outcomeFileName('Besluitenlijst: a/b', 'txt')).toBe('Besluitenlijst ab.txt');
  });
});

it('is een document voor Word, met elk deel onder zijn kop', () => {
  const { title, sections: pages } = outcomeDocument(head, sections, 'Plan');
  expect(title).toBe(head.title);
  expect(pages[0]?.blocks).toMatchObject([
    { kind: 'heading', text: 'Besloten' },
    { kind: 'list', items: ['Door <script>alert(1)</script> (Raad)'] },
    { kind: 'heading', text: 'Nog open' },
    { kind: 'paragraph', text: 'Niets meer open.' },
  ]);
});
