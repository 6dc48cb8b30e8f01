import { describe, expect, it } from 'vitest';
import type { Answer } from '@/sources/interfaces/answer';
import { practiceSources } from '@/sources/practice/practiceSources';
import { expectValue, reasonOf } from './contract';
import { fetchFromDisk } from './practiceFiles';
import { inMarkerwaard } from './practiceRecords';

const sources = practiceSources({ fetchFile: fetchFromDisk });
const labels = async (typed: string) =>
  expectValue(await sources.places.suggest(typed)).map(({ label }) => label);

describe('zoeken in de oefengemeente', () => {
  it.each([
    ['molenlaan', 'Molenlaan, Markerwaard'],
    ['MOLENLAAN 12', 'Molenlaan 12, Markerwaard'],
    ['molenlaan12', 'Molenlaan 12, Markerwaard'],
    ['Markerwaard Molenlaan 12', 'Molenlaan 12, Markerwaard'],
    ['gemeente markerwaard', 'Gemeente Markerwaard'],
    ['marker', 'Gemeente Markerwaard'],
    ['oude kern', 'Oude Kern, Markerwaard'],
    ['Lelie', 'Leliëngaarde, Markerwaard'],
    ['leliëng', 'Leliëngaarde, Markerwaard'],
    ['MKW00 A 123', 'MKW00 A 123'],
    ['mkw00a123', 'MKW00 A 123'],
    ['de zilvermeeuw', 'De Zilvermeeuw, Zilvermeeuwlaan 7, Markerwaard'],
  ])('vindt %s', async (typed, label) => {
    expect((await labels(typed))[0]).toBe(label);
  });

  it('zet een huisnummer dat klopt voor nummers die ermee beginnen, en een straat voor haar adressen', async () => {
    expect((await labels('molenlaan 1')).slice(0, 3)).toEqual([
      'Molenlaan 1, Markerwaard',
      'Molenlaan 10, Markerwaard',
      'Molenlaan 11, Markerwaard',
    ]);
    expect((await labels('molenlaan')).slice(0, 2)).toEqual([
      'Molenlaan, Markerwaard',
      'Molenlaan 1, Markerwaard',
    ]);
  });

  it('zet wat begint met het getypte voor wat het in het midden heeft', async () => {
    const found = await labels('kade');
    expect(found.length).toBe(8);
    expect(found.every((label) => /kade/.test(label))).toBe(true);
    // Every label ends with the name of the town, which begins with the same letters.
    const names = await labels('ma');
    expect(names[0]).toBe('Gemeente Markerwaard');
    expect(names.slice(1).every((label) => label.startsWith('Ma'))).toBe(true);
  });

  it('geeft een buurt en de gemeente een kader om op in te zoomen', async () => {
    for (const typed of ['oude kern', 'gemeente']) {
      const [first] = expectValue(await sources.places.suggest(typed));
      const place = first && expectValue(await sources.places.resolve(first));
      expect(place?.bounds?.[0], typed).toBeLessThan(place?.point[0] ?? 0);
      expect(place?.bounds?.[3], typed).toBeGreaterThan(place?.point[1] ?? 90);
    }
  });

  it('noemt geen adres dat verder dan tweehonderd meter ligt', async () => {
    expect(expectValue(await sources.places.reverse([5.3, 52.557]))).toBeNull();
  });
});

describe('de grond van de oefengemeente', () => {
  it('zegt bij elk antwoord dat het uit de verzonnen gemeente komt, en geeft elk ding een verzonnen nummer', async () => {
    const { parcel, building, amenityBox, inside, box } = inMarkerwaard;
    const answers: Answer<{ id: string } | null>[] = [
      await sources.parcels.at(parcel.point),
      await sources.buildings.at(building.point),
      await sources.places.reverse(inside),
    ];
    for (const answer of answers) {
      expect(answer.ok && answer.from).toEqual({ source: 'markerwaard', asOf: '2026-01-01' });
      expect(expectValue(answer)?.id).toMatch(/^fictief-/);
    }
    const lists = [
      ...expectValue(await sources.parcels.within(box)).parcels,
      ...expectValue(await sources.amenities.within(amenityBox)),
    ];
    for (const { id } of lists) expect(id).toMatch(/^fictief-/);
    for (const { code } of expectValue(await sources.neighbourhoods.of('GM9999'))) {
      expect(code).toMatch(/^fictief-/);
    }
  });

  it('geeft een gebouw met vleugels als één geheel, met al zijn woningen en vierkante meters', async () => {
    const [found] = expectValue(await sources.places.suggest('de zilvermeeuw'));
    const place = found && expectValue(await sources.places.resolve(found));
    const home = place && expectValue(await sources.buildings.at(place.point));
    expect(home).toMatchObject({ units: 72, uses: ['woonfunctie'], status: 'Pand in gebruik' });
    const [care] = expectValue(await sources.places.suggest('de waterhof'));
    const spot = care && expectValue(await sources.places.resolve(care));
    const court = spot && expectValue(await sources.buildings.at(spot.point));
    expect(court).toMatchObject({ status: 'Pand buiten gebruik', uses: ['gezondheidszorgfunctie'] });
    expect(court?.geometry.type).toBe('Polygon');
    expect(court?.geometry.coordinates.flat(1).length).toBeGreaterThan(7);
  });

  it.each([
    ['Centrum', [5.2501, 52.55004]],
    ['Wonen', [5.24205, 52.5518]],
    ['Groen', [5.252908, 52.553766]],
    ['Agrarisch', [5.28, 52.556]],
    ['Water', [5.2325, 52.5518]],
    ['Maatschappelijk', [5.257, 52.55358]],
  ] as const)('noemt de bestemming %s', async (name, [lon, lat]) => {
    expect(expectValue(await sources.zoning.at([lon, lat]))).toEqual([
      {
        name,
        planId: 'fictief-bestemmingsplan-markerwaard',
        planStatus: 'vastgesteld',
        date: '2019-06-18',
        documents: [],
      },
    ]);
  });

  it('heeft overal in de gemeente precies één bestemming', async () => {
    for (let i = 0; i < 400; i += 1) {
      const point: [number, number] = [5.235 + (i % 20) * 0.003, 52.535 + Math.floor(i / 20) * 0.0015];
      const isHere = expectValue(await sources.boundaries.at(point)) !== null;
      expect(expectValue(await sources.zoning.at(point)).length, point.join()).toBe(isHere ? 1 : 0);
    }
  });

  it('antwoordt, eenmaal geladen, binnen vijf milliseconden', async () => {
    const ask = [
      () => sources.parcels.at([5.2501, 52.55004]),
      () => sources.buildings.at([5.2421, 52.55181]),
      () => sources.zoning.at([5.25, 52.55]),
      () => sources.places.reverse([5.25, 52.55]),
    ];
    for (const question of ask) {
      await question();
      const times: number[] = [];
      for (let i = 0; i < 15; i += 1) {
        const start = performance.now();
        await question();
        times.push(performance.now() - start);
      }
      expect(times.toSorted((a, b) => a - b)[7]).toBeLessThan(5);
    }
  });
});

describe('de bestanden van de oefengemeente', () => {
  it('komen pas als er iets gevraagd wordt, en elk één keer', async () => {
    const asked: string[] = [];
    const own = practiceSources({
      fetchFile: (name) => {
        asked.push(name);
        return fetchFromDisk(name);
      },
    });
    expect(asked).toEqual([]);
    await Promise.all([own.boundaries.municipality('GM9999'), own.neighbourhoods.of('GM9999')]);
    expect(asked).toEqual(['facts.json']);
    await own.places.suggest('molen');
    await own.parcels.at([5.25, 52.55]);
    expect(asked.toSorted()).toEqual(['buildings.json', 'facts.json', 'parcels.json']);
  });

  it.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['refused', () => Promise.resolve(new Response('', { status: 404 }))],
    ['unexpected', () => Promise.resolve(new Response('<!doctype html>'))],
    ['unexpected', () => Promise.resolve(Response.json({ fictief: true, columns: ['area'], rows: [] }))],
  ])('die niet komen (%s) worden bij de volgende vraag opnieuw gehaald', async (reason, fail) => {
    let isBroken = true;
    const own = practiceSources({ fetchFile: (name) => (isBroken ? fail() : fetchFromDisk(name)) });
    expect(reasonOf(await own.parcels.at([5.2501, 52.55004]))).toBe(reason);
    expect(reasonOf(await own.places.suggest('molen'))).toBe(reason);
    isBroken = false;
    expect(expectValue(await own.parcels.at([5.2501, 52.55004]))?.designation).toBe('MKW00 A 1548');
    expect(expectValue(await own.places.suggest('molenlaan'))).not.toEqual([]);
  });

  it('laten wie niet meer wacht meteen gaan, en komen wel aan voor de volgende', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let times = 0;
    const own = practiceSources({
      fetchFile: async (name) => {
        times += 1;
        await arrived;
        return fetchFromDisk(name);
      },
    });
    const leaving = new AbortController();
    const first = own.parcels.at([5.2501, 52.55004], { signal: leaving.signal });
    leaving.abort();
    expect(reasonOf(await first)).toBe('aborted');
    arrive();
    expect(expectValue(await own.parcels.at([5.2501, 52.55004]))).not.toBeNull();
    expect(times).toBe(1);
  });
});
