import { create } from 'zustand';
import type { Bounds } from '@/geo/bounds';
import { countTiles, tileAddress, tilesIn } from '@/geo/tiles';
import { fetchTiles, type TilePorts, type TileProgress, type TilesEnd } from '@/sources/area/fetchTiles';
import { browserPorts } from '@/sources/asking/ports';
import { brtGrey, brtPastel, brtStandard, type TileService } from '@/sources/pdok/urls';
import { useLayers } from '@/state/layerStore';
import { isOpen, openPlanNow } from '@/state/planStore';
import {
  hasTile,
  type KeptArea,
  keepTile,
  readKeptArea,
  readTile,
  removeKeptArea,
  writeKeptArea,
} from '@/storage/tileCache';

/** Backgrounds that may be kept: their licence and the fair use of PDOK allow it. */
export const keepableChoices = ['auto', 'standaard', 'pastel'] as const;
export type KeepableChoice = (typeof keepableChoices)[number];

const services: Record<KeepableChoice, TileService> = {
  auto: brtGrey,
  standaard: brtStandard,
  pastel: brtPastel,
};

export const firstZoom = 6;
/** Streets with their names, and buildings one by one. */
export const areaZooms = [15, 16, 17] as const;
/** More is no use that one asks of a public service. */
export const mostTiles = 6_000;

export type AreaWish = { choice: KeepableChoice; bounds: Bounds; isMunicipality: boolean; maxzoom: number };

type AreaState = {
  /** What is kept for the open plan; null: nothing, undefined: nobody looked yet. */
  area: KeptArea | null | undefined;
  /** While it is being fetched. */
  progress: (TileProgress & { of: number }) | null;
  /** How the last time ended, when that was not by being done. */
  end: Exclude<TilesEnd, 'done'> | null;
};
export const useKeptArea = create<AreaState>(() => ({ area: undefined, progress: null, end: null }));

const choiceOf = (area: KeptArea): KeepableChoice | undefined =>
  keepableChoices.find((choice) => choice === area.choice);

const show = (area: KeptArea | null): void => {
  useKeptArea.setState({ area });
  const choice = area === null ? undefined : choiceOf(area);
  useLayers.setState({ kept: choice === undefined ? null : { choice, read: readTile } });
};

/** Looks what is kept for a plan. */
export const lookForArea = async (planId: string): Promise<void> => {
  const area = await readKeptArea(planId);
  if (isOpen(planId)) show(area ?? null);
};

export const countOf = ({ bounds, maxzoom }: Pick<AreaWish, 'bounds' | 'maxzoom'>): number =>
  countTiles(bounds, firstZoom, maxzoom);

function* addresses({ choice, bounds, maxzoom }: AreaWish): Generator<string> {
  const [template] = services[choice].templates;
  for (const tile of tilesIn(bounds, firstZoom, maxzoom)) yield tileAddress(template, tile);
}

let stop = new AbortController();
export const stopArea = (): void => stop.abort();

/** Forgets what is shown of it; fetching ends. */
export const leaveArea = (): void => {
  stop.abort();
  useKeptArea.setState({ area: undefined, progress: null, end: null });
};

/**
 * Fetches the tiles of an area for the open plan. Those that are there already are not asked for: after a stop it goes on
 * where it was. `ports`: those of a test.
 */
export const keepArea = async (wish: AreaWish, ports: Partial<TilePorts> = {}): Promise<void> => {
  const { planId } = openPlanNow();
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const tiles = countOf(wish);
  const before = useKeptArea.getState().area;
  const zero: TileProgress = { done: 0, bytes: 0, fetched: 0, missing: 0, isResting: false };
  useKeptArea.setState({ progress: { ...zero, of: tiles }, end: null });
  const { end, progress } = await fetchTiles(
    addresses(wish),
    { ...browserPorts, has: hasTile, keep: keepTile, ...ports },
    (now) => {
      if (!signal.aborted) useKeptArea.setState({ progress: { ...now, of: tiles } });
    },
    signal,
  );
  const isSameArea = before?.choice === wish.choice && before.bounds.join() === wish.bounds.join();
  const area: KeptArea = {
    planId,
    choice: wish.choice,
    bounds: [...wish.bounds],
    isMunicipality: wish.isMunicipality,
    maxzoom: wish.maxzoom,
    tiles,
    done: progress.done,
    bytes: progress.bytes + (isSameArea ? before.bytes : 0),
    at: new Date().toISOString(),
  };
  if (progress.done > 0) await writeKeptArea(area).catch(() => undefined);
  if (!isOpen(planId)) return;
  useKeptArea.setState({ progress: null, end: end === 'done' ? null : end });
  if (progress.done > 0) show(area);
};

/** Tiles to learn from how large they are. */
const sampled = 6;

/** How many bytes a tile of an area is on average, by asking for a few of its closest; undefined when none comes. */
export const sampleBytes = async (wish: AreaWish): Promise<number | undefined> => {
  const [template] = services[wish.choice].templates;
  const all = [...tilesIn(wish.bounds, wish.maxzoom, wish.maxzoom)];
  const step = Math.max(1, Math.floor(all.length / sampled));
  const urls = all.filter((_, index) => index % step === 0).slice(0, sampled);
  const { progress } = await fetchTiles(
    urls.map((tile) => tileAddress(template, tile)),
    { ...browserPorts, wait: async () => undefined, has: async () => false, keep: keepTile },
    () => undefined,
    AbortSignal.timeout(8_000),
  );
  return progress.fetched === 0 ? undefined : progress.bytes / progress.fetched;
};

/** Lets go of what was kept for the open plan. */
export const removeArea = async (): Promise<void> => {
  const { planId } = openPlanNow();
  await removeKeptArea(planId).catch(() => undefined);
  if (isOpen(planId)) show(null);
};

export type { KeptArea } from '@/storage/tileCache';
