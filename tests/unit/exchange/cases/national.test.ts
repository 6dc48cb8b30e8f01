import { describe, expect, it } from 'vitest';
import type { Geometry } from '@/domain/geometry';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { areaTestOf } from '@/features/transfer/whereabouts';
import type { AreaTest } from '@/geo/areaTest';
import { noteText } from '@/text/importNotes';
import { readErrorText } from '@/text/readErrors';
import { taken } from '../readFixture';

const zeist: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [5.15, 52.05],
      [5.32, 52.05],
      [5.32, 52.14],
      [5.15, 52.14],
      [5.15, 52.05],
    ],
  ],
};
const outline: AreaTest = { outline: zeist };
const area = { kind: 'municipality', code: 'GM0355', name: 'Zeist' } as const;

/** All over the country but for `inside` of them; each with a column that only those in Zeist have a strange value in. */
const national = (count: number, inside: number, inRd = false): File => {
  const features = Array.from({ length: count }, (_, n) => {
    const isInside = n % Math.floor(count / inside) === 1 && n < count - count / inside + 2;
    const at = isInside ? [5.2 + (n % 50) / 1_000, 52.09] : [6 + (n % 90) / 100, 52.4 + (n % 70) / 100];
    return {
      type: 'Feature',
      properties: { plannaam: `Plan ${n}`, aantal_woningen: 12, planstatus: isInside ? '9Z' : '8Y' },
      geometry: {
        type: 'Point',
        coordinates: inRd ? (isInside ? [145_000, 455_500] : [230_000 + n, 480_000]) : at,
      },
    };
  });
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], 'landelijk.geojson');
};

describe('een landelijk bestand met meer dan in een plan past', () => {
  it.each([
    ['de grens van de gemeente', zeist],
    ['de hoofdplaatsen, zolang de grens er niet is', null],
  ])('geeft van 50.000 plannen de 15 van de gemeente, door %s', async (_name, border) => {
    const within = await areaTestOf(area, border);
    if (within === undefined) throw new Error('no municipality');
    const read = await readPlanFile(national(50_000, 15), { within });
    const { locations, homes, notes, unknownValues } = taken(read);
    expect(locations).toHaveLength(15);
    // What is asked and counted is of those 15 only.
    expect(homes).toEqual({ named: 180, read: 180 });
    expect(unknownValues).toMatchObject([{ value: '9Z', count: 15 }]);
    expect(notes.filter(({ code }) => code === 'outside_area').map(noteText)).toEqual([
      'Bestand: het bestand heeft meer dan in een plan past; wat niet in de gemeente van het plan ligt, of geen plek heeft, is niet gelezen; niet overgenomen (49.985 locaties).',
    ]);
  });

  it('ook in Rijksdriehoek, en een melding noemt de regel van het bestand', async () => {
    const read = await readPlanFile(national(30_000, 15, true), { within: outline });
    const { locations, notes } = taken(read);
    expect(locations).toHaveLength(15);
    expect(notes.find(({ code }) => code === 'unknown_status')?.feature?.name).toMatch(/^Plan \d+$/);
    expect(locations[0]?.told?.index).toBe(Number(/\d+/.exec(locations[0]?.name ?? '')?.[0]));
  });

  it('met meer dan 20.000 in de gemeente zelf is te veel, en zonder gemeente ook', async () => {
    const read = await readPlanFile(national(24_000, 12_000), {
      within: {
        outline: {
          ...zeist,
          coordinates: [
            [
              [3, 50],
              [8, 50],
              [8, 54],
              [3, 54],
              [3, 50],
            ],
          ],
        },
      },
    });
    expect(read).toMatchObject({ ok: false, error: { code: 'too_many_locations', count: 24_000 } });
    const alone = await readPlanFile(national(24_000, 15));
    if (alone.ok) throw new Error('too many');
    expect(readErrorText(alone.error)).toContain('importeer het in een plan van één gemeente');
    expect(readErrorText(alone.error, { isPlanOpen: false })).toContain(
      'Maak eerst een plan voor uw gemeente',
    );
  });
});
