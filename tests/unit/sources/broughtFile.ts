import { readFactFile } from '@/exchange/facts/readFactFile';
import type { BroughtFacts } from '@/sources/files/fileSources';
import { type FactKind, readFacts } from '@/sources/files/readFacts';

/** What becomes of features in a file that the user brings. */
export const broughtFile = async (kind: FactKind, features: readonly unknown[]): Promise<BroughtFacts> => {
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const file = await readFactFile(new Blob([text]));
  if (!file.ok) throw new Error(file.error.code);
  const { notes, ...facts } = readFacts(file.value.records, kind);
  if (notes.length > 0) throw new Error(JSON.stringify(notes));
  return { ...facts, fileName: `${kind}.geojson`, asOf: '2026-11-21' };
};
