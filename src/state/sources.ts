import type { Area } from '@/domain/area';
import type { BroughtFacts } from '@/sources/files/fileSources';
import type { FactKind } from '@/sources/files/readFacts';
import type { Sources } from '@/sources/interfaces/sources';
import { readAnswer, writeAnswer } from '@/storage/answerTable';
import type { BroughtFileRow } from '@/storage/broughtFileRow';
import { useBroughtFiles } from './broughtFiles';
import { openPlanNow } from './planStore';

type Kind = 'practice' | 'public';

const load: Record<Kind, () => Promise<Sources>> = {
  practice: async () => (await import('@/sources/practice/practiceSources')).practiceSources(),
  public: async () => {
    const { pdokSources } = await import('@/sources/pdok/pdokSources');
    return pdokSources({ store: { read: readAnswer, write: writeAnswer } });
  },
};

const loaded = new Map<Kind, Promise<Sources>>();

/** The sources that know an area, made once. Rejects when this part of the app cannot be fetched; then again works. */
const sourcesOf = (area: Area): Promise<Sources> => {
  const kind: Kind = area.kind === 'practice' ? 'practice' : 'public';
  const known = loaded.get(kind);
  if (known !== undefined) return known;
  const loading = load[kind]();
  loading.catch(() => loaded.delete(kind));
  loaded.set(kind, loading);
  return loading;
};

const read = new Map<string, Promise<BroughtFacts | undefined>>();

const readFactsIn = async (kind: FactKind, file: BroughtFileRow): Promise<BroughtFacts | undefined> => {
  const { readFactFile } = await import('@/exchange/facts/readFactFile');
  const { readFacts } = await import('@/sources/files/readFacts');
  const found = await readFactFile(file.content);
  if (!found.ok) return undefined;
  const facts = readFacts(found.value.records, kind, new Date(file.at).getFullYear());
  return { ...facts, fileName: file.name, asOf: file.at.slice(0, 10) };
};

/** The facts in the files that were brought, each file read once. */
const broughtFacts = async (): Promise<BroughtFacts[]> => {
  const all = useBroughtFiles.getState().files.map((file) => {
    if (file.kind === 'map') return undefined;
    const known = read.get(file.id);
    if (known !== undefined) return known;
    const reading = readFactsIn(file.kind, file);
    reading.catch(() => read.delete(file.id));
    read.set(file.id, reading);
    return reading;
  });
  return (await Promise.all(all)).filter((facts) => facts !== undefined);
};

/** The sources of the open plan: the files that were brought first, then those that know its area. */
export const sourcesNow = async (): Promise<Sources> => {
  const [sources, facts] = await Promise.all([sourcesOf(openPlanNow().view.header.area), broughtFacts()]);
  if (facts.length === 0) return sources;
  const { fileSources } = await import('@/sources/files/fileSources');
  const { layeredSources } = await import('@/sources/layeredSources');
  return layeredSources(fileSources(facts), sources);
};
