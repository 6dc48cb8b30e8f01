import { describe, expect, it } from 'vitest';
import { type PicturePoint, placePicture } from '@/geo/placePicture';

const size = { width: 1000, height: 500 };

describe('een afbeelding op haar plek leggen met drie punten', () => {
  it('geeft de hoeken, ook als de afbeelding gedraaid is', () => {
    const upright = placePicture(
      [
        { pixel: [0, 0], place: [5.1, 52.11] },
        { pixel: [1000, 0], place: [5.12, 52.11] },
        { pixel: [0, 500], place: [5.1, 52.1] },
      ],
      size,
    );
    expect(upright?.map((corner) => corner.map((degree) => Number(degree.toFixed(6))))).toEqual([
      [5.1, 52.11],
      [5.12, 52.11],
      [5.12, 52.1],
      [5.1, 52.1],
    ]);
    const turned = placePicture(
      [
        { pixel: [0, 0], place: [5.1, 52.1] },
        { pixel: [1000, 0], place: [5.1, 52.11] },
        { pixel: [1000, 500], place: [5.11, 52.11] },
      ],
      size,
    );
    expect(turned?.[3].map((degree) => Number(degree.toFixed(6)))).toEqual([5.11, 52.1]);
  });

  it('kan niet als de punten op één lijn liggen, op de afbeelding of op de kaart', () => {
    const line: [PicturePoint, PicturePoint, PicturePoint] = [
      { pixel: [0, 0], place: [5.1, 52.1] },
      { pixel: [500, 0], place: [5.11, 52.11] },
      { pixel: [1000, 2], place: [5.12, 52.1] },
    ];
    expect(placePicture(line, size)).toBeUndefined();
    const onMap: [PicturePoint, PicturePoint, PicturePoint] = [
      { pixel: [0, 0], place: [5.1, 52.1] },
      { pixel: [500, 400], place: [5.11, 52.1] },
      { pixel: [1000, 0], place: [5.12, 52.1] },
    ];
    expect(placePicture(onMap, size)).toBeUndefined();
  });
});
