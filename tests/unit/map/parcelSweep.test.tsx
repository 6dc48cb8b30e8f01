import { GeoJSONSource } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { boxSurface } from '@/geo/bounds';
import { handOnMap } from './handOnMap';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));

it('het perceel onder de muis blijft genoemd als het beeld opnieuw is gevraagd, en gaat weg met de percelen', async () => {
  const { map, drawing } = handOnMap({});
  const hand = await drawing.hand();
  const over: string[][] = [];
  const listener = { onOver: (ids: readonly string[]) => over.push([...ids]), onGathered: () => {} };
  const outlined = () => {
    const source = map.getSource('with-hand');
    return source instanceof GeoJSONSource ? source.serialize().data : undefined;
  };
  const ground = [{ id: 'p1', geometry: boxSurface([-0.001, -0.001, 0.001, 0.001]) }];
  drawing.setTool('parcel');
  hand?.showGround(ground, listener);
  const at = { clientX: 500, clientY: 500, button: -1, isPrimary: true, bubbles: true };
  map.getCanvas().dispatchEvent(new PointerEvent('pointermove', at));
  await vi.waitFor(() => expect(over.at(-1)).toEqual(['p1']));
  expect(outlined()).toMatchObject({ features: [{ properties: { kind: 'over' } }] });

  hand?.showGround(ground, listener);
  expect(over.at(-1)).toEqual(['p1']);
  expect(over.length).toBeGreaterThan(2);

  hand?.showGround([], listener);
  expect(over.at(-1)).toEqual([]);
  expect(outlined()).toMatchObject({ features: [] });
});
