import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnMap } from '../mapContract';
import { sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { archiveIn, forgetArchive, readMapFile, serveArchive } from './vectorArchive';
import { hideVector, repaintVector, showVector } from './vectorBackground';

/** The file that the map knows: one at a time, for a file can be large. */
let served: string | undefined;

/** Lets go of the file, so that it does not stay in memory. */
export const forgetOwnMap = (): void => {
  if (served !== undefined) forgetArchive(served);
  served = undefined;
};

export const hideOwnMap = (map: MapLibreMap, palette: Palette): void => {
  hideVector(map, sources.own, palette);
  forgetOwnMap();
};

/** Lays the user's own map file over the built-in map. False when the file cannot be read (any more). */
export const showOwnMap = async (
  map: MapLibreMap,
  { id, content }: OwnMap,
  palette: () => Palette,
  isGone: () => boolean,
): Promise<boolean> => {
  const file = await readMapFile(content);
  if (isGone()) return true;
  if (!file.ok) return false;
  hideOwnMap(map, palette());
  serveArchive(archiveIn(id, content));
  served = id;
  showVector(map, sources.own, id, palette(), file.attribution);
  return true;
};

/** The same in other colours. */
export const repaintOwnMap = (map: MapLibreMap, palette: Palette): void =>
  repaintVector(map, sources.own, palette);
