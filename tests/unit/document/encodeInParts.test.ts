import { expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { applyUpdates, encodeDocument } from '@/document/encodeDocument';
import { encodeInParts } from '@/document/encodeInParts';
import type { PlanDocument } from '@/document/planDocument';
import { openPlanDocument } from '@/document/planDocument';
import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import { addLocation } from '@/domain/commands/addLocation';
import { removeLocation } from '@/domain/commands/removeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import { exampleLocation, examplePlan } from '../examplePlan';

const origin = Symbol('test');
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) =>
    exampleLocation({ id: `${prefix}${n}`, name: `Locatie ${prefix}${n}` }),
  );

/** Another copy of the document, worked in. */
const copyOf = async (
  doc: SharedDocument,
  work: (document: PlanDocument) => void,
): Promise<SharedDocument> => {
  const copy = newSharedDocument();
  await applyUpdates(copy, [encodeDocument(doc)], origin);
  work(openPlanDocument(copy));
  return copy;
};

/** Types a number at the first forty locations of a letter. */
const typeAt = (document: PlanDocument, letter: string, count: number) => {
  const all = document.plan()?.locations.filter(({ id }) => id.startsWith(letter)) ?? [];
  for (const location of all.slice(0, 40))
    document.run(setHomes(location, 'geclusterd', 'sociale_huur', count, undefined));
};

it('een groot document komt in delen weer terug zoals het was, ook als kopieën om en om op elkaar bouwen', async () => {
  const first = documentOfPlan(examplePlan({ locations: many('a', 500) }));
  const second = await copyOf(first, (document) => {
    for (const location of many('b', 300)) document.run(addLocation(location));
    typeAt(document, 'a', 7);
  });
  const third = await copyOf(second, (document) => {
    typeAt(document, 'b', 8);
    const [gone] = document.plan()?.locations ?? [];
    if (gone !== undefined) document.run(removeLocation(gone));
  });
  // The first goes on with what the others made.
  await applyUpdates(first, [encodeDocument(third)], origin);
  const again = openPlanDocument(first);
  typeAt(again, 'b', 9);
  const parts = encodeInParts(first);
  expect(parts.length).toBeGreaterThan(2);
  const read = newSharedDocument();
  await applyUpdates(read, parts, origin);
  expect(encodeDocument(read)).toEqual(encodeDocument(first));
  expect(openPlanDocument(read).plan()).toEqual(again.plan());
});

it('een klein document is één deel', () => {
  expect(encodeInParts(documentOfPlan(examplePlan()))).toHaveLength(1);
});
