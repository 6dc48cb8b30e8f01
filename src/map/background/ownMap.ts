import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnMap } from '../mapContract';
import { sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { archiveIn, readMapFile, serveArchive } from './vectorArchive';
import { hideVector, repaintVector, showVector } from './vectorBackground';

/** Attributions of the archives that the map knows. */
const served = new Map<string, string>();

/** Makes a file known to the map. False when it is no map that can be shown. */
const serve = async ({ id, content }: OwnMap): Promise<boolean> => {
  if (served.has(id)) return true;
  const file = await readMapFile(content);
  if (!file.ok) return false;
  serveArchive(archiveIn(id, content));
  served.set(id, file.attribution);
  return true;
};

/** Lays the user's own map file over the built-in map. False when the file cannot be read (any more). */
export const showOwnMap = async (
  map: MapLibreMap,
  own: OwnMap,
  palette: () => Palette,
  isGone: () => boolean,
): Promise<boolean> => {
  if (!(await serve(own))) return false;
  if (isGone()) return true;
  hideVector(map, sources.own, palette());
  showVector(map, sources.own, own.id, palette(), served.get(own.id) ?? '');
  return true;
};

export const hideOwnMap = (map: MapLibreMap, palette: Palette): void => hideVector(map, sources.own, palette);

/** The same in other colours. */
export const repaintOwnMap = (map: MapLibreMap, palette: Palette): void =>
  repaintVector(map, sources.own, palette);
