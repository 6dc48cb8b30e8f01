import type { MapLayer } from './mapLayer';

/** What has to happen to go from one list of layers to another. `goes`: its sources and all; `comes`: those made anew. */
export type LayerDiff = {
  goes: readonly MapLayer[];
  comes: readonly MapLayer[];
  /** Same kind of source, other data in it. */
  refills: readonly MapLayer[];
  fades: readonly MapLayer[];
  isReordered: boolean;
};

/** Whether a source can take the content of another: then nothing flickers. */
const canTake = (before: MapLayer, { content }: MapLayer): boolean =>
  before.content === content ||
  (before.content.type === 'features' &&
    content.type === 'features' &&
    before.content.look === content.look &&
    before.content.attribution === content.attribution) ||
  (before.content.type === 'pixels' && content.type === 'pixels') ||
  (before.content.type === 'picture' &&
    content.type === 'picture' &&
    before.content.isSharp === content.isSharp);

const idsOf = (layers: readonly MapLayer[]): string => layers.map(({ id }) => id).join('\n');

export const diffLayers = (before: readonly MapLayer[], after: readonly MapLayer[]): LayerDiff => {
  const old = new Map(before.map((layer) => [layer.id, layer]));
  const next = new Map(after.map((layer) => [layer.id, layer]));
  const stays = (layer: MapLayer): MapLayer | undefined => {
    const was = old.get(layer.id);
    return was !== undefined && canTake(was, layer) ? was : undefined;
  };
  const comes = after.filter((layer) => stays(layer) === undefined);
  return {
    goes: before.filter((layer) => {
      const to = next.get(layer.id);
      return to === undefined || !canTake(layer, to);
    }),
    comes,
    refills: after.filter((layer) => {
      const was = stays(layer);
      return was !== undefined && was.content !== layer.content;
    }),
    fades: after.filter((layer) => {
      const was = stays(layer);
      return was !== undefined && was.opacity !== layer.opacity;
    }),
    isReordered: comes.length > 0 || idsOf(before) !== idsOf(after),
  };
};
