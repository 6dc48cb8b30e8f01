import { create } from 'zustand';
import {
  type Layer,
  type LayerSetting,
  type LayerSettings,
  withOrder,
  withSetting,
} from '@/map/layers/layerList';
import type { LayerState } from '@/map/layers/mapLayer';
import { backgroundChoices, type KeptTiles } from '@/map/mapContract';
import { setScreen } from './screenStore';

/** A map service of the user: a template for its tiles. */
export type OwnService = { id: string; name: string; template: string };

/** The layers of the open plan, and what the user made of them. */
export type Layers = {
  /** All there are, the topmost first as they come. */
  layers: readonly Layer[];
  settings: LayerSettings;
  /** How it goes with those that fetch tiles. */
  states: Readonly<Record<string, LayerState>>;
  /** Map services that the user added. */
  services: readonly OwnService[];
  /** Map tiles that were fetched beforehand for this plan. */
  kept: KeptTiles | null;
};

const noLayers: Layers = { layers: [], settings: [], states: {}, services: [], kept: null };

export const useLayers = create<Layers>(() => noLayers);

export const resetLayers = (): void => useLayers.setState(noLayers, true);

/** Adds a layer on top of the others, or puts it in the place of the one with its id. */
export const putLayer = (layer: Layer): void =>
  useLayers.setState(({ layers }) => ({
    layers: layers.some(({ id }) => id === layer.id)
      ? layers.map((each) => (each.id === layer.id ? layer : each))
      : [layer, ...layers],
  }));

/** Changes what a layer tells or draws. Nothing happens when it is not there. */
export const changeLayer = (id: string, part: Partial<Omit<Layer, 'id'>>): void =>
  useLayers.setState(({ layers }) => ({
    layers: layers.map((layer) => (layer.id === id ? { ...layer, ...part } : layer)),
  }));

export const dropLayer = (id: string): void =>
  useLayers.setState(({ layers }) => ({ layers: layers.filter((layer) => layer.id !== id) }));

/** Switches a layer on or off, or makes it fainter. */
export const setLayer = (id: string, part: Partial<Omit<LayerSetting, 'id'>>): void =>
  useLayers.setState(({ layers, settings }) => ({ settings: withSetting(layers, settings, id, part) }));

/** A part of a layer, such as one kind of amenity, has a setting of its own. */
const partId = (id: string, part: string): string => `${id}/${part}`;

export const isPartOn = (settings: LayerSettings, id: string, part: string): boolean =>
  settings.find((setting) => setting.id === partId(id, part))?.isOn ?? true;

export const setPart = (id: string, part: string, isOn: boolean): void =>
  useLayers.setState(({ settings }) => ({
    settings: [
      ...settings.filter((setting) => setting.id !== partId(id, part)),
      { id: partId(id, part), isOn, opacity: 1 },
    ],
  }));

/** Moves a layer to a place in the list, 0 being the top. */
export const moveLayer = (id: string, to: number): void =>
  useLayers.setState(({ layers, settings }) => ({ settings: withOrder(layers, settings, id, to) }));

/** Sets the layers as they were left. A background that this version does not have is not taken over. */
export const restoreLayerSettings = (settings: LayerSettings, background: string | undefined): void => {
  useLayers.setState({ settings });
  const backgroundChoice = backgroundChoices.find((each) => each === background);
  if (backgroundChoice !== undefined) setScreen({ backgroundChoice });
};

export const addService = (service: OwnService): void =>
  useLayers.setState(({ services }) => ({ services: [...services, service] }));

export const removeService = (id: string): void =>
  useLayers.setState(({ services }) => ({ services: services.filter((service) => service.id !== id) }));

export const setLayerState = (id: string, state: LayerState): void => {
  if (useLayers.getState().states[id] === state) return;
  useLayers.setState(({ states }) => ({ states: { ...states, [id]: state } }));
};
