import type { LayerContent, LayerKind, MapLayer } from './mapLayer';

/** How a sign on the map looks in the legend. `shade`: 0 (least) to 4 (most), null for unknown. */
export type LegendMark =
  | { type: 'shade'; shade: number | null }
  | { type: 'letter'; letter: string }
  | { type: 'line'; isDashed?: boolean }
  | { type: 'sign'; sign: string };

export type LegendRow = { mark: LegendMark; label: string; value?: string };

/** The one contract of everything that lies under the plan: what the tab Kaartlagen tells of it, and what the map draws. */
export type Layer = {
  id: string;
  kind: LayerKind;
  name: string;
  /** In one sentence, what is seen. */
  shows: string;
  /** Who says so, and of when it is: a year or a day; null when nobody knows. */
  origin: { source: string; date: string | null };
  legend: readonly LegendRow[];
  /** Needs no network. */
  isOffline: boolean;
  startsOn: boolean;
  startOpacity: number;
  /** Null: nothing to draw (yet). */
  content: LayerContent | null;
};

/** What the user made of a layer, for one plan on this device. */
export type LayerSetting = { id: string; isOn: boolean; opacity: number };

/** The topmost layer first. */
export type LayerSettings = readonly LayerSetting[];

export type ArrangedLayer = Layer & { isOn: boolean; opacity: number };

const isLying = ({ kind }: Layer): boolean => kind !== 'background';

/** Ids in the order of the settings; one that they do not know comes after the one it comes after by itself. */
const orderOf = (layers: readonly Layer[], settings: LayerSettings): string[] => {
  const known = new Set(layers.map(({ id }) => id));
  const order = settings.map(({ id }) => id).filter((id) => known.has(id));
  for (const [index, { id }] of layers.entries()) {
    if (order.includes(id)) continue;
    const before = layers.slice(0, index).findLast((layer) => order.includes(layer.id));
    order.splice(before === undefined ? 0 : order.indexOf(before.id) + 1, 0, id);
  }
  return order;
};

/** All layers as the user has them, the topmost first; the background is always the lowest. */
export const arrangeLayers = (layers: readonly Layer[], settings: LayerSettings): ArrangedLayer[] => {
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  const set = new Map(settings.map((setting) => [setting.id, setting]));
  const arranged = orderOf(layers, settings).flatMap((id) => {
    const layer = byId.get(id);
    if (layer === undefined) return [];
    const { isOn = layer.startsOn, opacity = layer.startOpacity } = set.get(id) ?? {};
    return [{ ...layer, isOn, opacity }];
  });
  return [...arranged.filter(isLying), ...arranged.filter((layer) => !isLying(layer))];
};

const settingOf = ({ id, isOn, opacity }: ArrangedLayer): LayerSetting => ({ id, isOn, opacity });

/** The settings after one layer was changed. */
export const withSetting = (
  layers: readonly Layer[],
  settings: LayerSettings,
  id: string,
  part: Partial<Omit<LayerSetting, 'id'>>,
): LayerSettings => {
  const next = arrangeLayers(layers, settings).map((layer) =>
    layer.id === id ? { ...settingOf(layer), ...part } : settingOf(layer),
  );
  // Of a layer that is not there now (a file that has yet to be read) the setting stays.
  const known = new Set(next.map((setting) => setting.id));
  return [...next, ...settings.filter((setting) => !known.has(setting.id))];
};

/** The settings after a layer was moved to the place of another. The background stays the lowest. */
export const withOrder = (
  layers: readonly Layer[],
  settings: LayerSettings,
  id: string,
  to: number,
): LayerSettings => {
  const all = arrangeLayers(layers, settings);
  const from = all.findIndex((layer) => layer.id === id);
  const moved = all[from];
  if (moved === undefined || !isLying(moved)) return settings;
  const rest = all.toSpliced(from, 1);
  const last = rest.filter(isLying).length;
  const order = rest.toSpliced(Math.min(last, Math.max(0, to)), 0, moved).map(settingOf);
  const known = new Set(order.map((setting) => setting.id));
  return [...order, ...settings.filter((setting) => !known.has(setting.id))];
};

/** What the map has to draw, the topmost first. */
export const drawnLayers = (arranged: readonly ArrangedLayer[]): MapLayer[] =>
  arranged.flatMap(({ id, kind, isOn, opacity, content }) =>
    isOn && content !== null ? [{ id, kind, opacity, content }] : [],
  );
