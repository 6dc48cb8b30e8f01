import { describe, expect, it } from 'vitest';
import { typeColouring } from '@/domain/colouring/colouring';
import { housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { diameterFor } from '@/map/donuts/donut';
import { createSide } from '@/map/locations/locationSide';
import { asWas, sourceDiff } from '@/map/locations/sourceDiff';
import type { ViewWindow } from '@/map/locations/viewWindow';
import { createWorked } from '@/map/locations/workedLocations';
import { exampleLocation } from '../examplePlan';

const line = (type: ProgrammeLine['type'], count: number): ProgrammeLine => ({
  id: `${type}-${count}`,
  type,
  segment: 'sociale_huur',
  count,
  completed: 0,
  owner: 'onbekend',
  building: 'onbekend',
});

const before = exampleLocation({ id: 'a', programme: [line('nultreden', 10)] });
const drawn = { horizon: 2030, colouring: typeColouring };
const all: ViewWindow = { box: [-180, -85, 180, 85], level: 13 };
const none = { remove: [], add: [], update: [] };

const labelsOf = (side: ReturnType<typeof createSide>) =>
  new Map([...side.centresIn(all)].map(([id, { label }]) => [id, label]));

/** What a change sends to the map. */
const diffOf = (puts: Location[], deletes: string[] = [], shown: Location[] = [before]) => {
  const side = createSide(
    createWorked(() => drawn),
    () => 54,
  );
  side.fill(shown);
  const [shapes, centres] = [side.shapesIn(all, new Set()), labelsOf(side)];
  const after = new Map([...shown, ...puts].map((location) => [location.id, location]));
  for (const id of deletes) after.delete(id);
  if (puts.map(side.replace).includes('nothing') || deletes.length > 0) side.fill(after.values());
  return {
    shapes: sourceDiff(shapes, side.shapesIn(all, new Set())) ?? none,
    centres: sourceDiff(centres, labelsOf(side)) ?? none,
  };
};

describe('wat de kaart met een wijziging doet', () => {
  it('een nieuwe locatie verschijnt als vlak met een ring', () => {
    const { shapes, centres } = diffOf([exampleLocation({ id: 'b' })]);
    expect(shapes.add?.map((feature) => feature.properties?.id)).toEqual(['b']);
    expect(centres.add?.map((feature) => feature.geometry.type)).toEqual(['Point']);
  });

  it('andere aantallen vragen niets, tenzij de ring groter wordt', () => {
    expect(diffOf([{ ...before, programme: [line('nultreden', 12)] }])).toEqual({
      shapes: none,
      centres: none,
    });
    const { shapes, centres } = diffOf([{ ...before, programme: [line('nultreden', 120)] }]);
    expect(shapes).toEqual(none);
    expect(centres.update).toEqual([
      { id: 'a', addOrUpdateProperties: [{ key: 'radius', value: diameterFor(120) / 2 }] },
    ]);
  });

  it('een ander hoofdtype kleurt het vlak opnieuw', () => {
    const { shapes } = diffOf([{ ...before, programme: [line('zorggeschikt', 12)] }]);
    expect(shapes.update).toEqual([
      { id: 'a', addOrUpdateProperties: [{ key: 'place', value: housingTypes.indexOf('zorggeschikt') }] },
    ]);
  });

  it('een verplaatste hoek verplaatst vlak en ring', () => {
    const ring = before.geometry.type === 'Polygon' ? before.geometry.coordinates[0] : undefined;
    const moved = exampleLocation({
      ...before,
      geometry: { type: 'Polygon', coordinates: [(ring ?? []).map(([lon, lat]) => [lon + 0.01, lat])] },
    });
    const { shapes, centres } = diffOf([moved]);
    expect(shapes.update?.[0]?.newGeometry).toEqual(moved.geometry);
    expect(centres.update?.[0]?.newGeometry?.type).toBe('Point');
  });

  it('een vlak dat een punt werd verliest zijn vlak en houdt zijn ring', () => {
    const { shapes, centres } = diffOf([{ ...before, geometry: { type: 'Point', coordinates: [5, 52] } }]);
    expect(shapes.remove).toEqual(['a']);
    expect(centres.update?.[0]?.addOrUpdateProperties).toEqual([{ key: 'isPoint', value: true }]);
  });

  it('een verwijderde locatie verdwijnt helemaal, een onbekende vraagt niets', () => {
    const { shapes, centres } = diffOf([], ['a', 'unknown']);
    expect([shapes.remove, centres.remove]).toEqual([['a'], ['a']]);
  });

  it('een notitie verandert niets op de kaart', () => {
    const { shapes, centres } = diffOf([{ ...before, notes: 'Bellen met de wethouder' }]);
    expect([shapes, centres]).toEqual([none, none]);
  });
});

describe('wat van een gekozen locatie niet te zien is', () => {
  const labelOf = (location: Location) => {
    const side = createSide(
      createWorked(() => drawn),
      () => 54,
    );
    side.fill([location]);
    const label = labelsOf(side).get(location.id);
    if (label === undefined) throw new Error('no label');
    return label;
  };

  it('blijft zoals het was als haar donut groter wordt', () => {
    const was = labelOf(before);
    const larger = labelOf({ ...before, programme: [line('nultreden', 500)] });
    expect(larger.properties?.radius).toBeGreaterThan(was.properties?.radius);
    expect(asWas(was, larger)).toBe(was);
  });

  it('gaat mee als zij ergens anders komt te liggen, en is nieuw als zij nieuw is', () => {
    const was = labelOf(before);
    const elsewhere = labelOf({ ...before, geometry: { type: 'Point', coordinates: [6, 53] } });
    expect(asWas(was, elsewhere)).toBe(elsewhere);
    expect(asWas(undefined, elsewhere)).toBe(elsewhere);
  });
});
