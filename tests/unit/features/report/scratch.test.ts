import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentSchema } from '@/exchange/documents/document';
import { writeWord } from '@/exchange/documents/word/writeWord';
import { sourceOf } from '@/features/report/documents/source';
import { vhpAnnex } from '@/features/report/documents/vhpAnnex';
import { practicePlan } from '@/sources/practice/practicePlan';

it('writes', async () => {
  const plan = practicePlan('x', '2026-11-28T10:00:00.000Z');
  const document = documentSchema.parse(vhpAnnex(sourceOf(plan, '2026-11-28T10:00:00.000Z')));
  const start = performance.now();
  const blob = await writeWord(document, async () => undefined);
  console.log(performance.now() - start, blob.size);
  writeFileSync('/tmp/wt/doc-out/annex.docx', Buffer.from(await blob.arrayBuffer()));
  expect(blob.size).toBeGreaterThan(1000);
});
