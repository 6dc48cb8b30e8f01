import { describe, expect, it } from 'vitest';
import { pastedFiles } from '@/features/transfer/broughtIn';

/** A page that sets each line of a text in a cell of a table, beside its number. */
const linesInCells = (text: string): string =>
  `<table>${text
    .split('\n')
    .map((line, n) => `<tr><td>${n + 1}</td><td>${line}</td></tr>`)
    .join('')}</table>`;

const names = (text: string, html: string) => pastedFiles([], text, html).map(({ name }) => name);

describe('wat geplakt wordt van een webpagina', () => {
  it.each([
    ['{\n"type": "FeatureCollection",\n"features": []\n}', 'geplakt.geojson'],
    ['POLYGON((5 52,\n5.1 52,\n5.1 52.1,\n5 52))', 'geplakt.wkt'],
    ['Naam\nWoningen\nKade\n24', 'geplakt.html'],
  ])('%s is een bestand %s', (text, name) => {
    expect(names(text, linesInCells(text))).toEqual([name]);
  });

  it('mag heel veel regels hebben', () => {
    const text = 'Kade\n'.repeat(300_000);
    expect(names(text, linesInCells('a\nb'))).toEqual(['geplakt.html']);
  });
});
