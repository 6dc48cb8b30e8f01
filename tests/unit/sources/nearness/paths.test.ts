import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPaths } from '@/sources/nearness/readPaths';
import { createSquareCounter } from '@/sources/nearness/squareCounter';
import { withWorkers } from '../../exchange/fakeWorker';

const fileOf = (features: unknown): Blob =>
  new Blob([JSON.stringify({ type: 'FeatureCollection', features })]);
const line = (...coordinates: number[][]) => ({
  type: 'Feature',
  properties: null,
  geometry: { type: 'LineString', coordinates },
});
const river = [
  line([136_000, 456_050], [137_000, 456_050]),
  line([137_000, 456_050], [137_000, 456_150]),
  line([137_000, 456_150, 2.5], [136_000, 456_150, 2.5]),
];

describe('een bestand met looppaden', () => {
  it.each([
    ['geen JSON', new Blob(['<html>']), 'not_readable'],
    ['een ander soort JSON', new Blob(['{"type":"Topology"}']), 'not_readable'],
    ['alleen punten', fileOf([{ geometry: { type: 'Point', coordinates: [5, 52] } }, null]), 'no_lines'],
    ['niet in Nederland', fileOf([line([13.4, 52.5], [13.5, 52.5])]), 'elsewhere'],
    ['graden tussen RD', fileOf([...river, line([5.1, 52.1], [5.11, 52.1])]), 'elsewhere'],
    ['een punt ver weg', fileOf([line([136_000, 456_050], [136_000, 9e9])]), 'elsewhere'],
    [
      'weinig punten, maar lijnen zo lang dat het er ertussen miljoenen worden',
      fileOf([line(...Array.from({ length: 140 }, (_, nth) => [1e5 + nth, nth % 2 ? 628_000 : 290_000]))]),
      'too_large',
    ],
  ])('zegt wat er mis is: %s', async (_, file, fault) => {
    expect(await readPaths(file)).toEqual({ ok: false, fault });
  });

  it('mag in graden of in RD zijn', async () => {
    const [rd, degrees] = await Promise.all([
      readPaths(fileOf(river)),
      readPaths(fileOf([line([5.1, 52.1], [5.11, 52.1])])),
    ]);
    expect(rd).toMatchObject({
      ok: true,
      lines: [
        [
          [136_000, 456_050],
          [137_000, 456_050],
        ],
        {},
        {},
      ],
    });
    expect(degrees.ok && degrees.lines[0]?.[0]?.[0]).toBeGreaterThan(135_000);
  });

  it('laat de kansenkaart over de brug meten in plaats van recht over het water', async () => {
    const counter = createSquareCounter();
    const ask = {
      job: 'count' as const,
      rings: [
        [
          [136_000, 456_000],
          [136_100, 456_000],
          [136_100, 456_100],
          [136_000, 456_100],
        ] as [number, number][],
      ],
      amenities: [{ kind: 'supermarkt' as const, place: [136_000, 456_150] as [number, number], from: null }],
      size: 100,
    };
    const paths = { id: 'a', file: fileOf(river) };
    expect(await counter.ask(ask)).toMatchObject({ squares: 1, walked: null });
    const walked = await counter.ask({ ...ask, paths });
    const [near] = (walked?.job === 'count' && walked.walked) || [];
    expect(near?.metres[0]).toBeGreaterThanOrEqual(2_040);
    expect(near?.metres[0]).toBeLessThanOrEqual(2_070);
    expect([...(near?.which ?? [])]).toEqual([0]);
    counter.end();
  });
});

describe('het rekenen aan de vierkanten', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gaat in dit venster verder als de worker breekt voor hij iets zei', async () => {
    withWorkers(() => {
      throw new Error('out of memory');
    });
    const counter = createSquareCounter();
    const ring = [
      [136_000, 456_000],
      [136_100, 456_000],
      [136_100, 456_100],
      [136_000, 456_100],
    ] as [number, number][];
    const ask = { job: 'count' as const, rings: [ring], amenities: [], size: 100 };
    expect(await counter.ask(ask)).toMatchObject({ job: 'count', squares: 1 });
    counter.end();
  });
});
