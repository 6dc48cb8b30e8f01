import { describe, expect, it } from 'vitest';
import { readDemandFile } from '@/exchange/door/readDemandFile';

const read = (text: string) => readDemandFile(new File([text], 'vraag.csv'));
const found = async (text: string) => {
  const file = await read(text);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
};

describe('cijfers van de vraag uit een CSV', () => {
  it('legt de regels van één bron, gebied en type bij elkaar, van laag tot hoog', async () => {
    const { series, notes } = await found(
      [
        'Jaar;Woningtype;Laag;Hoog;Niveau;Gebied;Bron;Datum',
        '2040;geclusterd;840;1.040;gemeente;;Companen;28-06-2024',
        '2030;Geclusterd wonen;520;640;gemeente;;Companen;2024-06-28',
        '2030;zorggeschikt;1400;;zorgkantoorregio;Utrecht;Zorgkantoor;',
      ].join('\r\n'),
    );
    expect(notes).toEqual([]);
    expect(series).toEqual([
      {
        name: 'Companen',
        type: 'geclusterd',
        measure: 'erbij',
        level: 'gemeente',
        area: '',
        asOf: '2024-06-28',
        years: [
          { year: 2030, low: 520, high: 640 },
          { year: 2040, low: 840, high: 1040 },
        ],
      },
      expect.objectContaining({
        level: 'zorgkantoorregio',
        area: 'Utrecht',
        years: [{ year: 2030, low: 1400, high: 1400 }],
      }),
    ]);
  });

  it('leest ook een kolom per jaar', async () => {
    const { series } = await found('bron,type,2030,2040\nABF,nultreden,400-500,900\n');
    expect(series[0]?.years).toEqual([
      { year: 2030, low: 400, high: 500 },
      { year: 2040, low: 900, high: 900 },
    ]);
  });

  it('noemt elke regel die het niet kan gebruiken, met twee jaren in één kolom als eerste', async () => {
    const { series, notes } = await found(
      [
        'jaar;type;aantal',
        '2030/2040;geclusterd;500',
        '2030;geclusterd;12,5',
        '2030;geclusterd;640-520',
        '2030;villa;10',
        '2031;geclusterd;10',
        '2031;geclusterd;11',
        ';geclusterd;11',
      ].join('\n'),
    );
    expect(notes.map(({ row, fault }) => [row, fault])).toEqual([
      [2, 'two_years'],
      [3, 'no_range'],
      [4, 'order'],
      [5, 'unknown_type'],
      [7, 'duplicate'],
      [8, 'no_year'],
    ]);
    expect(series.map(({ years }) => years)).toEqual([[{ year: 2031, low: 10, high: 10 }]]);
  });

  it.each([
    ['', 'empty_file'],
    ['naam;aantal\nA;3', 'no_demand_columns'],
    ['jaar;naam\n2030;x', 'no_demand_columns'],
  ])('weigert %j met de reden', async (text, code) => {
    expect(await read(text)).toMatchObject({ ok: false, error: { code } });
  });
});
