import type { LooseShape } from '@/exchange/plan/looseShapes';
import type { Layer } from '@/map/layers/layerList';
import type { LayerContent } from '@/map/layers/mapLayer';
import { type BroughtFileRow, useBroughtFiles } from '@/plans/broughtFiles';
import { ownTiles } from '@/sources/own/readAddress';
import { dropLayer, type OwnService, putLayer, useLayers } from '@/state/layerStore';
import { ownText } from '@/text/ownLayers';
import { underlayText } from '@/text/underlay';

export const ownServiceLayerId = (id: string): string => `service:${id}`;
export const ownFileLayerId = (id: string): string => `file:${id}`;

const layerOf = (
  id: string,
  name: string,
  shows: string,
  part: Pick<Layer, 'origin' | 'isOffline' | 'content'>,
): Layer => ({
  id,
  kind: 'reference',
  name,
  shows,
  legend: [],
  startsOn: true,
  startOpacity: 1,
  ...part,
});

const serviceLayer = ({ id, name, template }: OwnService): Layer =>
  layerOf(ownServiceLayerId(id), name, ownText.addressShows, {
    origin: { source: new URL(template).host, date: null },
    isOffline: false,
    content: { type: 'tiles', service: ownTiles(template, name) },
  });

const contentOf = (shapes: readonly LooseShape[]): LayerContent => ({
  type: 'features',
  look: 'zones',
  features: shapes.map(({ name, geometry }) => ({
    type: 'Feature',
    properties: { name, tone: 'plain', strength: 0.1 },
    geometry,
  })),
});

/** An address per picture, for as long as it is in the list. */
const urls = new Map<string, string>();
const urlOf = ({ id, content }: BroughtFileRow): string => {
  const url = urls.get(id) ?? URL.createObjectURL(content);
  urls.set(id, url);
  return url;
};

const forgetUrl = (id: string): void => {
  const url = urls.get(id);
  if (url !== undefined) URL.revokeObjectURL(url);
  urls.delete(id);
};

const showPicture = (file: BroughtFileRow): void =>
  putLayer(
    layerOf(ownFileLayerId(file.id), file.name, underlayText.shows, {
      origin: { source: file.name, date: file.at.slice(0, 10) },
      isOffline: true,
      content:
        file.corners === undefined
          ? null
          : { type: 'picture', url: urlOf(file), corners: file.corners, isSharp: false },
    }),
  );

const showFile = async (file: BroughtFileRow, isGone: () => boolean): Promise<void> => {
  const { readShapes } = await import('@/exchange/door/readShapes');
  const read = await readShapes(file.content);
  if (!read.ok || isGone()) return;
  putLayer(
    layerOf(ownFileLayerId(file.id), file.name, ownText.fileShows, {
      origin: { source: file.name, date: file.at.slice(0, 10) },
      isOffline: true,
      content: contentOf(read.value),
    }),
  );
};

/** Keeps the layers of the user's own services and files in the list. Returns the function that stops it. */
export const followOwnLayers = (): (() => void) => {
  let isOver = false;
  const shown = new Set<string>();
  /** Where each picture lay when it was last looked at. */
  const placed = new Map<string, BroughtFileRow['corners']>();
  const followServices = () => {
    const wanted = useLayers.getState().services.map(serviceLayer);
    for (const id of shown) {
      if (!id.startsWith('service:') || wanted.some((layer) => layer.id === id)) continue;
      shown.delete(id);
      dropLayer(id);
    }
    for (const layer of wanted) {
      if (shown.has(layer.id)) continue;
      shown.add(layer.id);
      putLayer(layer);
    }
  };
  const followFiles = () => {
    const files = useBroughtFiles.getState().files;
    const isLayer = ({ kind }: BroughtFileRow) => kind === 'reference' || kind === 'underlay';
    for (const id of shown) {
      if (!id.startsWith('file:') || files.some((file) => ownFileLayerId(file.id) === id)) continue;
      shown.delete(id);
      dropLayer(id);
      forgetUrl(id.slice('file:'.length));
    }
    for (const file of files.filter(isLayer)) {
      const id = ownFileLayerId(file.id);
      if (file.kind === 'underlay' && placed.get(id) !== file.corners) showPicture(file);
      placed.set(id, file.corners);
      if (shown.has(id)) continue;
      shown.add(id);
      if (file.kind === 'underlay') {
        showPicture(file);
        continue;
      }
      void showFile(file, () => isOver || !shown.has(id)).catch(() => undefined);
    }
  };
  followServices();
  followFiles();
  const stops = [
    useLayers.subscribe((next, before) => {
      if (next.services !== before.services) followServices();
    }),
    useBroughtFiles.subscribe(followFiles),
  ];
  return () => {
    isOver = true;
    for (const id of [...urls.keys()]) forgetUrl(id);
    for (const stop of stops) stop();
  };
};
