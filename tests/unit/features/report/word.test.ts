import { describe, expect, it } from 'vitest';
import { documentSchema } from '@/exchange/documents/document';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { blocksOf, documentOf, madeAt, tablesOf } from './documentOf';
import { all, hasOffice, pdfText, textIn, wordBytes, xmlIn } from './wordFile';

if (!hasOffice)
  process.stdout.write(
    'LET OP: soffice of pdftotext ontbreekt (apt-get install libreoffice-writer poppler-utils).\n',
  );

const annex = documentOf('annex', practicePlan('oefenplan', madeAt));
const bytes = await wordBytes(annex);
const body = xmlIn(bytes, 'word/document.xml');
const styleOf = (paragraph: typeof body): string =>
  all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';

describe('het Word-bestand', () => {
  it('heeft echte koppen, in de volgorde van het document', () => {
    const headings = all(body, 'w:p')
      .filter((paragraph) => /^Heading\d$/.test(styleOf(paragraph)))
      .map((paragraph) => [styleOf(paragraph), textIn(paragraph)]);
    const meant = blocksOf(annex).flatMap((block) =>
      block.kind === 'heading' ? [[`Heading${block.level}`, block.text]] : [],
    );
    expect(headings).toEqual(meant);
  });

  it('heeft een inhoudsopgave die uit de koppen komt', () => {
    expect(textIn(all(body, 'w:sdt')[0] ?? body)).toContain('Verantwoording');
    expect(
      all(body, 'w:instrText')
        .map((field) => field.textContent)
        .join(),
    ).toMatch(/TOC/);
  });

  it('geeft elke tabel een bijschrift, en een kop die op elke bladzijde terugkomt', () => {
    const tables = all(body, 'w:tbl');
    expect(tables).toHaveLength(tablesOf(annex).length);
    for (const [index, table] of tables.entries()) {
      const before = table.previousSibling as typeof table;
      expect(styleOf(before)).toBe('Caption');
      expect(textIn(before)).toBe(tablesOf(annex)[index]?.caption);
      expect(all(all(table, 'w:tr')[0] ?? table, 'w:tblHeader')).toHaveLength(1);
    }
  });

  it('zegt dat het Nederlands is, en legt de brede tabel op liggend papier', () => {
    expect(all(xmlIn(bytes, 'word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('nl-NL');
    const pages = all(body, 'w:pgSz').map((page) => page.getAttribute('w:orient') ?? 'portrait');
    expect(pages).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('opent ook als een naam tekens heeft die XML verbiedt', async () => {
    const name = 'Plek \u0000\u0008\u000b \ud800 \ufffe <b>&"\' \u{1f3e0}';
    const plan = examplePlan({ locations: [exampleLocation({ id: 'a', name })] });
    const text = textIn(xmlIn(await wordBytes(documentOf('annex', plan)), 'word/document.xml'));
    expect(text).toContain('<b>&"\' \u{1f3e0}');
    for (const forbidden of ['\u0000', '\u0008', '\u000b', '\ufffe']) expect(text).not.toContain(forbidden);
  });

  it('heeft bij elk plaatje een tekst voor wie het niet ziet', async () => {
    const document = documentSchema.parse({
      ...annex,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            {
              kind: 'figure',
              caption: 'Kaart 1',
              alt: 'Wat er op staat',
              drawing: { width: 10, height: 5, shapes: [] },
            },
          ],
        },
      ],
    });
    const picture = all(xmlIn(await wordBytes(document), 'word/document.xml'), 'wp:docPr')[0];
    expect(picture?.getAttribute('descr')).toBe('Wat er op staat');
  });
});

describe.skipIf(!hasOffice)('een andere tekstverwerker', () => {
  it('heeft de bestuurlijke samenvatting op één bladzijde', async () => {
    const summary = documentOf('summary', practicePlan('oefenplan', madeAt));
    const text = pdfText(await wordBytes(summary), 'docx');
    expect(text).toContain('Geclusterd: nog 242 van 640 te vinden.');
    expect(text.split('\f')).toHaveLength(2);
  });

  it('opent het bestand, met de getallen van de balk en zonder woorden die in een kolom breken', () => {
    const text = pdfText(bytes, 'docx');
    expect(text).toMatch(/Geclusterd\s+640\s+20\s+126\s+176\s+76\s+398\s+242\s+24/);
    expect(text).toMatch(/Zorggeschikt\s+230\s+–\s+42\s+18\s+12\s+72\s+158\s+70/);
    expect(text).toMatch(/Nultreden\s+655\s+99\s+101\s+104\s+38\s+342\s+313\s+–/);
    for (const word of ['Stationskwartier +74', 'Woningcorporatie', 'prestatieafspraken'])
      expect(text).toMatch(new RegExp(word));
  });
});
