import { describe, expect, it } from 'vitest';
import { readFactFile } from '@/exchange/door/readFactFile';
import { fileSources } from '@/sources/files/fileSources';
import { readFacts } from '@/sources/files/readFacts';
import { practiceSources } from '@/sources/practice/practiceSources';
import { fetchFromDisk } from './practiceFiles';

const whole = [5.2, 52.52, 5.32, 52.58] as const;

describe('vierkanten met 65-plussers en 80-plussers', () => {
  it('leest ze uit een CSV in RD, en laat weg wat de bron niet geeft', async () => {
    const csv =
      'crs28992res100m;x;y;aantal_inwoners_65_jaar_en_ouder;80plus\nA;136050;455950;20;-99997\nB;136150;455950;-99997;\nC;136250;455950;15;5\n';
    const read = await readFactFile(new File([csv], 'vierkanten.csv'));
    if (!read.ok) throw new Error(read.error.code);
    const facts = readFacts(read.value.records, 'people');
    expect(facts.facts).toMatchObject([
      { people65: 20, people80: null },
      { people65: null, people80: null },
      { people65: 15, people80: 5 },
    ]);
    const { people } = fileSources([{ ...facts, fileName: 'vierkanten.csv', asOf: '2026-11-28' }]);
    const answer = await people.within([5, 52, 5.3, 52.2]);
    expect(answer).toMatchObject({ ok: true, from: { fileName: 'vierkanten.csv' } });
    expect(answer.ok && answer.value).toHaveLength(3);
  });

  it('heeft de oefengemeente ze ook, samen ongeveer zo veel als haar buurten', async () => {
    const sources = practiceSources({ fetchFile: fetchFromDisk });
    const [squares, outline] = await Promise.all([
      sources.people.within([...whole]),
      sources.boundaries.at([5.25, 52.55]),
    ]);
    if (!squares.ok || !outline.ok || outline.value === null) throw new Error('no practice squares');
    const neighbourhoods = await sources.neighbourhoods.of(outline.value.code);
    if (!neighbourhoods.ok) throw new Error('no neighbourhoods');
    const all = neighbourhoods.value.reduce(
      (sum, each) => sum + (each.figures.people_65_plus?.value ?? 0),
      0,
    );
    const counted = squares.value.reduce((sum, { people65 }) => sum + (people65 ?? 0), 0);
    expect(counted).toBeGreaterThan(all * 0.7);
    expect(counted).toBeLessThan(all * 1.1);
    expect(squares.value.some(({ people80 }) => people80 === null)).toBe(true);
  });

  it('waar een eigen bestand niet komt, wordt de volgende bron gevraagd; waar het wel komt, woont er soms niemand', async () => {
    const square = (lon: number, lat: number) => ({
      id: `${lon}`,
      point: [lon, lat] as [number, number],
      people65: 20,
      people80: 5,
    });
    const file = { kind: 'people' as const, facts: [square(5.1, 52.1), square(5.2, 52.2)] };
    const { people } = fileSources([{ ...file, fileName: 'a.csv', asOf: '2026-11-28' }]);
    expect(await people.within([5.14, 52.14, 5.15, 52.15])).toMatchObject({ ok: true, value: [] });
    expect(await people.within([6, 53, 6.1, 53.1])).toMatchObject({
      ok: false,
      failure: { reason: 'absent' },
    });
  });
});
