import { describe, expect, it } from 'vitest';
import { loadRd } from '@/geo/rd';
import { coordinateIn } from '@/geo/typedCoordinate';

const found = async (typed: string) => {
  const position = await coordinateIn(typed, loadRd);
  return position?.map((degrees) => Math.round(degrees * 1e4) / 1e4);
};

describe('een getypte coördinaat', () => {
  it.each([
    ['155000 463000', [5.3872, 52.1552]],
    ['RD 155.000, 463.000', [5.3872, 52.1552]],
    ['x: 155000 y: 463000', [5.3872, 52.1552]],
    ['52.1 5.12', [5.12, 52.1]],
    ['52,1 5,12', [5.12, 52.1]],
    ['5.12, 52.1', [5.12, 52.1]],
    ['52.091 5.122', [5.122, 52.091]],
    ['5.122 52.091', [5.122, 52.091]],
    ['52.091, 5.122', [5.122, 52.091]],
    ['5.12,52.1', [5.12, 52.1]],
    ['lat 52.1 lon 5.12', [5.12, 52.1]],
    ['RD 155 000, 463 000', [5.3872, 52.1552]],
    ['155 000 463 000', [5.3872, 52.1552]],
    ['463000 155000', [5.3872, 52.1552]],
    ['155.000,0; 463.000,0', [5.3872, 52.1552]],
    ['POINT(155000 463000)', [5.3872, 52.1552]],
    ['EPSG:28992 155000/463000', [5.3872, 52.1552]],
    ['52°6\'0"N 5°7\'12"E', [5.12, 52.1]],
    ["52° 6,0' N, 5° 7,2' O", [5.12, 52.1]],
    ['52.1° N, 5.12° E', [5.12, 52.1]],
    ['@52.1,5.12', [5.12, 52.1]],
  ])('%s wordt gevonden', async (typed, place) => {
    expect(await found(typed)).toEqual(place);
  });

  it.each(['Dorpsstraat 12', '3511 AL', '12', '48.8 2.3', '1 2 3', 'MKW00 A 1548', '', '999999 463000'])(
    '%s is geen plek in Nederland',
    async (typed) => {
      expect(await found(typed)).toBeUndefined();
    },
  );
});
