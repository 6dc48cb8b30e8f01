import { describe, expect, it } from 'vitest';
import { pictureHead } from '@/exchange/picture/pictureHead';
import { largestPicture, shrinkPicture } from '@/exchange/picture/shrinkPicture';

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );

const png = (width: number[], height: number[]) =>
  bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', width, height, [8, 6, 0, 0, 0]);
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
  [0xff, 0xc0, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3, 0, 0, 0, 0, 0, 0, 0],
);
const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0x3f, 6, 0], [0xaf, 4, 0]);

describe('wat een foto van zichzelf zegt, in zijn eerste bytes', () => {
  it('leest soort en maat van JPEG, PNG en WebP', () => {
    expect(pictureHead(png([0, 0, 0x0f, 0xa0], [0, 0, 0x0b, 0xb8]))).toEqual({
      type: 'png',
      size: { width: 4_000, height: 3_000 },
    });
    expect(pictureHead(jpeg)).toEqual({ type: 'jpeg', size: { width: 4_000, height: 3_000 } });
    expect(pictureHead(webp)).toEqual({ type: 'webp', size: { width: 1_600, height: 1_200 } });
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['PDF', '%PDF-1.7'],
    ['HEIC', '\u0000\u0000\u0000\u0018ftypheic'],
    ['niets', ''],
  ])('kent geen foto in %s, hoe het bestand ook heet', (_, text) => {
    expect(pictureHead(bytes(text))).toBeUndefined();
  });

  it('breekt niet op een kop die afbreekt', () => {
    for (let length = 0; length < jpeg.length; length += 1) pictureHead(jpeg.subarray(0, length));
    for (let length = 0; length < webp.length; length += 1) pictureHead(webp.subarray(0, length));
    expect(pictureHead(bytes([0x89], 'PNG'))).toEqual({ type: 'png', size: undefined });
  });
});

describe('een foto die niet kan', () => {
  it('is geen foto, te groot, of meer beeldpunten dan een browser aankan', async () => {
    expect(await shrinkPicture(new Blob(['<svg/>'], { type: 'image/jpeg' }))).toEqual({
      ok: false,
      error: 'not_picture',
    });
    const large = new Blob([jpeg, new Uint8Array(largestPicture)]);
    expect(await shrinkPicture(large)).toEqual({ ok: false, error: 'too_large' });
    const bomb = new Blob([png([0, 0, 0xff, 0xff], [0, 0, 0xff, 0xff])]);
    expect(await shrinkPicture(bomb)).toEqual({ ok: false, error: 'too_large' });
  });

  it('of is kapot', async () => {
    expect(await shrinkPicture(new Blob([jpeg]))).toEqual({ ok: false, error: 'unreadable' });
  });
});
