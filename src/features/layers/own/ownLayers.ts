import type { Layer } from '@/map/layers/layerList';
import type { LayerContent } from '@/map/layers/mapLayer';
import { type BroughtFileRow, useBroughtFiles } from '@/plans/broughtFiles';
import { ownTiles } from '@/sources/own/readAddress';
import { dropLayer, type OwnService, putLayer, useLayers } from '@/state/layerStore';
import { ownText } from '@/text/ownLayers';
import { readReference, type Shape } from './readReference';

export const ownServiceLayerId = (id: string): string => `service:${id}`;
const fileLayerId = (id: string): string => `file:${id}`;

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

const contentOf = (shapes: readonly Shape[]): LayerContent => ({
  type: 'features',
  look: 'zones',
  features: shapes.map(({ name, geometry }) => ({
    type: 'Feature',
    properties: { name, tone: 'plain', strength: 0.1 },
    geometry,
  })),
});

const showFile = async (file: BroughtFileRow, isGone: () => boolean): Promise<void> => {
  const read = await readReference(file.content);
  if (!read.ok || isGone()) return;
  putLayer(
    layerOf(fileLayerId(file.id), file.name, ownText.fileShows, {
      origin: { source: file.name, date: file.at.slice(0, 10) },
      isOffline: true,
      content: contentOf(read.shapes),
    }),
  );
};

/** Keeps the layers of the user's own services and files in the list. Returns the function that stops it. */
export const followOwnLayers = (): (() => void) => {
  let isOver = false;
  const shown = new Set<string>();
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
    const files = useBroughtFiles.getState().files.filter(({ kind }) => kind === 'reference');
    for (const id of shown) {
      if (!id.startsWith('file:') || files.some((file) => fileLayerId(file.id) === id)) continue;
      shown.delete(id);
      dropLayer(id);
    }
    for (const file of files) {
      const id = fileLayerId(file.id);
      if (shown.has(id)) continue;
      shown.add(id);
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
    for (const stop of stops) stop();
  };
};
