import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { documentSchema } from '@/exchange/documents/document';
import { writeWord } from '@/exchange/documents/word/writeWord';

it('een hoofdstuk begint zelf een bladzijde: na een volle bladzijde komt geen lege', async () => {
  const document = documentSchema.parse({
    title: 'Bijlage',
    subtitle: '',
    footer: ['', ''],
    pageWord: 'Bladzijde',
    openWord: 'open',
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'paragraph', text: 'Inhoud' },
          { kind: 'pageBreak' },
          { kind: 'heading', level: 1, text: 'Opgave' },
          { kind: 'pageBreak' },
          { kind: 'paragraph', text: 'Los' },
        ],
      },
    ],
  });
  const file = await writeWord(document, async () => undefined);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(body.match(/<w:br w:type="page"\/>/g)).toHaveLength(1);
});
