import { wholeChoice } from '@/domain/leaving/partChoice';
import { documentSchema } from '@/exchange/documents/document';
import { writeWord } from '@/exchange/documents/word/writeWord';
import { makeDocument } from '@/features/report/documents/makeDocument';
import { sourceOf } from '@/features/report/documents/source';
import { benchPlan } from '../benchPlan';
import type { Report } from '../report';

const sizes = [25, 200];
const repeats = 3;
const layout = { paper: 'a4', orientation: 'portrait' } as const;
const now = { madeAt: '2026-11-28T10:00:00.000Z', outline: null };

const annexOf = async (size: number): Promise<{ made: number; written: number; bytes: number }> => {
  const plan = benchPlan(size);
  const start = performance.now();
  const document = documentSchema.parse(makeDocument('annex', sourceOf(plan, wholeChoice, layout, now)));
  const made = performance.now();
  // Without pictures: nothing can be drawn outside a browser.
  const file = await writeWord(document, async () => undefined);
  return { made: made - start, written: performance.now() - made, bytes: file.size };
};

/** The VHP annex of 25 and of 200 locations: from plan to document, and from document to Word file. */
export const documentBench = async (): Promise<Report> => {
  const figures: Report['figures'][number][] = [];
  const notes: string[] = [];
  // Not measured: the engine is still compiling.
  await annexOf(5);
  for (const size of sizes) {
    const runs = [];
    for (let n = 0; n < repeats; n += 1) runs.push(await annexOf(size));
    figures.push(
      { what: `${size} locations: plan to document`, unit: 'ms', runs: runs.map(({ made }) => made) },
      { what: `${size} locations: document to Word`, unit: 'ms', runs: runs.map(({ written }) => written) },
    );
    notes.push(`${size} locations: ${runs.at(-1)?.bytes ?? 0} bytes, without the pictures of the maps.`);
  }
  return { title: 'the VHP annex (Node)', figures, notes };
};
