import type { Area } from '@/domain/area';
import type { BroughtFacts } from '@/sources/files/fileSources';
import type { FactKind } from '@/sources/files/readFacts';
import type { Sources } from '@/sources/interfaces/sources';
import { openPlanNow } from '@/state/planStore';
import { readAnswer, writeAnswer } from '@/storage/answerTable';
import type { BroughtFileRow } from '@/storage/broughtFileRow';
import { useBroughtFiles } from './broughtFiles';

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

const facts: readonly FactKind[] = ['amenities', 'neighbourhoods', 'parcels', 'people'];
const isFact = (kind: BroughtFileRow['kind']): kind is FactKind => facts.some((each) => each === kind);

const read = new Map<string, Promise<BroughtFacts | undefined>>();

const readFactsIn = async (kind: FactKind, file: BroughtFileRow): Promise<BroughtFacts | undefined> => {
  const { readFactFile } = await import('@/exchange/door/readFactFile');
  const { readFacts } = await import('@/sources/files/readFacts');
  const found = await readFactFile(file.content);
  if (!found.ok) return undefined;
  const facts = readFacts(found.value.records, kind);
  return { ...facts, fileName: file.name, asOf: file.at.slice(0, 10) };
};

/** The facts in the files that were brought, each file read once, and let go when it is put away. */
const broughtFacts = async (files: readonly BroughtFileRow[]): Promise<BroughtFacts[]> => {
  const ids = new Set(files.map(({ id }) => id));
  for (const id of read.keys()) if (!ids.has(id)) read.delete(id);
  const all = files.map((file) => {
    const { kind } = file;
    if (!isFact(kind)) return undefined;
    const known = read.get(file.id);
    if (known !== undefined) return known;
    const reading = readFactsIn(kind, file);
    reading.catch(() => read.delete(file.id));
    read.set(file.id, reading);
    return reading;
  });
  return (await Promise.all(all)).filter((facts) => facts !== undefined);
};

type FileSources = ReturnType<typeof import('@/sources/files/fileSources').fileSources>;

/** What answers from the files there are now: made anew when one comes or goes, for it sorts all their shapes. */
let built: { files: readonly BroughtFileRow[]; sources: Promise<FileSources | undefined> } | undefined;

const build = async (files: readonly BroughtFileRow[]): Promise<FileSources | undefined> => {
  const facts = await broughtFacts(files);
  if (facts.length === 0) return undefined;
  const { fileSources } = await import('@/sources/files/fileSources');
  return fileSources(facts);
};

const fileSourcesNow = (): Promise<FileSources | undefined> => {
  const { files } = useBroughtFiles.getState();
  if (built?.files === files) return built.sources;
  const building = build(files);
  built = { files, sources: building };
  building.catch(() => {
    built = undefined;
  });
  return building;
};

/** The sources of the open plan: the files that were brought first, then those that know its area. */
export const sourcesNow = async (): Promise<Sources> => {
  const [sources, brought] = await Promise.all([sourcesOf(openPlanNow().view.header.area), fileSourcesNow()]);
  if (brought === undefined) return sources;
  const { layeredSources } = await import('@/sources/layeredSources');
  return layeredSources(brought, sources);
};
