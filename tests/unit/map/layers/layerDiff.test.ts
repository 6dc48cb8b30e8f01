import { describe, expect, it } from 'vitest';
import { faded } from '@/map/layers/faded';
import { diffLayers } from '@/map/layers/layerDiff';
import type { LayerContent, MapLayer } from '@/map/layers/mapLayer';

const shades = (): LayerContent => ({ type: 'features', features: [], look: 'shades' });
const layer = (id: string, content: LayerContent, opacity = 1): MapLayer => ({
  id,
  kind: 'facts',
  opacity,
  content,
});
const ids = (all: readonly MapLayer[]) => all.map(({ id }) => id);
const steps = (before: MapLayer[], after: MapLayer[]) => {
  const { goes, comes, refills, fades, isReordered } = diffLayers(before, after);
  return {
    goes: ids(goes),
    comes: ids(comes),
    refills: ids(refills),
    fades: ids(fades),
    isReordered,
  };
};
const nothing = { goes: [], comes: [], refills: [], fades: [], isReordered: false };

describe('van de ene lijst van lagen naar de andere', () => {
  const content = shades();

  it('gebeurt er niets als niets verandert', () => {
    expect(steps([layer('a', content)], [layer('a', content)])).toEqual(nothing);
  });

  it('krijgt een laag andere gegevens zonder dat zij van de kaart gaat', () => {
    expect(steps([layer('a', content)], [layer('a', shades())])).toEqual({ ...nothing, refills: ['a'] });
  });

  it('wordt een laag die anders getekend wordt opnieuw gemaakt', () => {
    const lines: LayerContent = { type: 'features', features: [], look: 'outline' };
    expect(steps([layer('a', content)], [layer('a', lines)])).toEqual({
      ...nothing,
      goes: ['a'],
      comes: ['a'],
      isReordered: true,
    });
  });

  it('vervaagt een laag zonder nieuwe gegevens, en verwisselen is alleen een volgorde', () => {
    expect(steps([layer('a', content)], [layer('a', content, 0.5)])).toEqual({ ...nothing, fades: ['a'] });
    const other = shades();
    expect(steps([layer('a', content), layer('b', other)], [layer('b', other), layer('a', content)])).toEqual(
      { ...nothing, isReordered: true },
    );
  });
});

describe('een vage laag', () => {
  it('houdt de verhouding tussen haar delen', () => {
    const line = faded({ id: 'a', type: 'line', source: 'a', paint: { 'line-opacity': 0.6 } }, 0.5);
    expect(line.paint?.['line-opacity']).toBe(0.3);
    const fill = faded({ id: 'a', type: 'fill', source: 'a', paint: { 'fill-opacity': ['get', 'x'] } }, 0.5);
    expect(fill.paint?.['fill-opacity']).toEqual(['*', 0.5, ['get', 'x']]);
    const circle = faded({ id: 'a', type: 'circle', source: 'a', paint: {} }, 0.5);
    expect(circle.paint).toEqual({ 'circle-opacity': 0.5, 'circle-stroke-opacity': 0.5 });
  });
});
