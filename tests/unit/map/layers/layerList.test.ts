import { describe, expect, it } from 'vitest';
import {
  arrangeLayers,
  drawnLayers,
  type Layer,
  type LayerSettings,
  withOrder,
  withSetting,
} from '@/map/layers/layerList';

const layer = (id: string, part: Partial<Layer> = {}): Layer => ({
  id,
  kind: 'facts',
  name: id,
  shows: '',
  origin: { source: 'CBS', date: '2025' },
  legend: [],
  isOffline: false,
  startsOn: false,
  startOpacity: 1,
  content: { type: 'features', features: [], look: 'shades' },
  ...part,
});

const layers = [
  layer('aanbod'),
  layer('voorzieningen'),
  layer('buurten'),
  layer('kaart', { kind: 'background', startsOn: true, content: null }),
];
const idsOf = (settings: LayerSettings) => arrangeLayers(layers, settings).map(({ id }) => id);

describe('de lijst van kaartlagen', () => {
  it('staat zonder keuze van de gebruiker zoals de lagen komen', () => {
    expect(idsOf([])).toEqual(['aanbod', 'voorzieningen', 'buurten', 'kaart']);
  });

  it('houdt de volgorde van de gebruiker, en zet een nieuwe laag waar zij vanzelf hoort', () => {
    const settings = withOrder(
      layers.filter(({ id }) => id !== 'voorzieningen'),
      [],
      'buurten',
      0,
    );
    expect(idsOf(settings)).toEqual(['buurten', 'aanbod', 'voorzieningen', 'kaart']);
  });

  it('laat de achtergrond onderop: niets komt eronder, en zij zelf komt niet hoger', () => {
    expect(idsOf(withOrder(layers, [], 'aanbod', 99))).toEqual([
      'voorzieningen',
      'buurten',
      'aanbod',
      'kaart',
    ]);
    expect(idsOf(withOrder(layers, [], 'kaart', 0))).toEqual(idsOf([]));
  });

  it('onthoudt van een laag die er nu niet is hoe zij stond', () => {
    const settings = withSetting(layers, [], 'buurten', { isOn: true, opacity: 0.5 });
    const without = layers.filter(({ id }) => id !== 'buurten');
    const later = withSetting(without, settings, 'aanbod', { isOn: true });
    expect(arrangeLayers(layers, later).find(({ id }) => id === 'buurten')).toMatchObject({
      isOn: true,
      opacity: 0.5,
    });
  });

  it('geeft de kaart alleen wat aan staat en iets te tekenen heeft', () => {
    const settings = withSetting(layers, [], 'voorzieningen', { isOn: true, opacity: 0.4 });
    expect(drawnLayers(arrangeLayers(layers, settings)).map(({ id, opacity }) => [id, opacity])).toEqual([
      ['voorzieningen', 0.4],
    ]);
  });
});
