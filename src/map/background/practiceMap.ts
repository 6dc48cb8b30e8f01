import type { Map as MapLibreMap } from 'maplibre-gl';
import { sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { archiveIn, serveArchive } from './vectorArchive';
import { repaintVector, showVector } from './vectorBackground';

const key = 'practice';
const file = (): string =>
  new URL(`${import.meta.env.BASE_URL}practice/markerwaard.pmtiles`, document.baseURI).href;

let served: Promise<void> | null = null;

/**
 * The file is fetched whole and once, because neither the app's offline copy nor every host answers a request for part
 * of a file.
 */
const serve = async (): Promise<void> => {
  const answer = await fetch(file());
  if (!answer.ok) throw new Error(`practice map: ${answer.status}`);
  serveArchive(archiveIn(key, await answer.blob()));
};

/** Lays the fictional municipality over the built-in map, where there is no land. Rejects when it cannot be had. */
export const showPracticeMap = async (
  map: MapLibreMap,
  palette: () => Palette,
  isGone: () => boolean,
): Promise<void> => {
  served ??= serve();
  await served.catch((error: unknown) => {
    // The next map may try again.
    served = null;
    throw error;
  });
  if (!isGone()) showVector(map, sources.practice, key, palette(), 'Oefengemeente Markerwaard is fictief');
};

/** The same in other colours. */
export const repaintPracticeMap = (map: MapLibreMap, palette: Palette): void =>
  repaintVector(map, sources.practice, palette);
