import { describe, expect, it } from 'vitest';
import { type FactKind, readFacts } from '@/sources/files/readFacts';
import { readFixture } from '../exchange/factFixture';

const shape = 'POLYGON ((5.1 52.1, 5.2 52.1, 5.2 52.2, 5.1 52.1))';

/** A table with these columns; each row is a fact with a name of its own. */
const read = async (kind: FactKind, columns: string, rows: readonly string[]) => {
  const lines = rows.map((row, index) => `F${index + 1};${shape};${row}`);
  const text = [`id;wkt;${columns}`, ...lines].join('\n');
  return readFacts((await readFixture(text)).records, kind);
};

const figuresOf = async (column: string, figure: 'people' | 'distance_huisarts', values: string[]) => {
  const { facts, notes } = await read('neighbourhoods', column, values);
  return {
    notes,
    values: facts.map((fact) => ('figures' in fact ? fact.figures[figure]?.value : 'no neighbourhood')),
  };
};

const sizesOf = async (values: string[]) => {
  const rows = values.map((value, index) => `A ${index};${value}`);
  const { facts, notes } = await read('parcels', 'aanduiding;oppervlakte', rows);
  return {
    notes,
    values: facts.map((fact) => ('registeredArea' in fact ? fact.registeredArea : 'no parcel')),
  };
};

const unclear = (...said: string[]) => [{ code: 'unclear_number', count: said.length, said, numbers: [] }];

describe('een getal in een eigen tabel', () => {
  it.each([
    ['met een nul ervoor', ['0.712'], [0.712]],
    ['alleen', ['12.345'], [12.345]],
    ['naast een dat decimalen laat zien', ['850.125', '1420.125'], [850.125, 1420.125]],
    ['met een komma', ['0,7', '12,345'], [0.7, 12.345]],
    ['met de eenheid erbij', ['1.234 km'], [1.234]],
  ])('is als afstand nooit duizend keer te groot: %s', async (_, values, expected) => {
    expect(await figuresOf('afstand_huisarts', 'distance_huisarts', values)).toEqual({
      values: expected,
      notes: [],
    });
  });

  it.each([
    ['alleen', ['1.250'], [1250]],
    ['naast een onder de duizend', ['12.345', '850'], [12_345, 850]],
    ['in het Engels', ['1,250'], [1250]],
    ['met groepen en decimalen', ['1.234,5', '1.250'], [1234.5, 1250]],
    ['met groepen en decimalen in het Engels', ['1,234.5', '1,250'], [1234.5, 1250]],
    ['met meer groepen', ['1.234.567', '12.345'], [1_234_567, 12_345]],
    ['uit een kolom met decimalen', ['850.125', '1420.125'], [850.125, 1420.125]],
    ['uit een kolom met een nul ervoor', ['12.345', '0.712'], [12.345, 0.712]],
    ['naast wat het CBS achterhoudt', ['1.250', '-99997'], [1250, null]],
  ])('is als aantal heel, tenzij de kolom anders laat zien: %s', async (_, values, expected) => {
    expect(await figuresOf('aantal_inwoners', 'people', values)).toEqual({ values: expected, notes: [] });
  });

  it.each([
    ['met de eenheid erbij', ['1.234 m2'], [1234]],
    ['uit een kolom met decimalen', ['850.125', '1420.125'], [850.125, 1420.125]],
    ['uit een kolom met decimalen en de eenheid', ['850.125 m2', '1420.5 m2'], [850.125, 1420.5]],
    ['uit een kolom met een decimale komma', ['12,5', '1.234'], [12.5, 1234]],
  ])('is als oppervlakte te lezen: %s', async (_, values, expected) => {
    expect(await sizesOf(values)).toEqual({ values: expected, notes: [] });
  });

  it.each([
    ['niets wijst een kant op', ['850.125', '12'], [null, 12], unclear('850.125')],
    ['een komma is ook geen bewijs', ['1,234 m2'], [null], unclear('1,234 m2')],
    ['duizend staat er ook zonder punt', ['1420 m2', '1.234 m2'], [1420, null], unclear('1.234 m2')],
  ])('blijft als oppervlakte weg, en wordt gemeld, als %s', async (_, values, expected, notes) => {
    expect(await sizesOf(values)).toEqual({ values: expected, notes });
  });

  it.each([
    ['duizend staat er ook zonder punt', ['1250', '1.250'], [1250, null], unclear('1.250')],
    ['de kolom spreekt zichzelf tegen', ['12.5', '12,5', '1.250'], [12.5, 12.5, null], unclear('1.250')],
  ])('blijft als aantal weg, en wordt gemeld, als %s', async (_, values, expected, notes) => {
    expect(await figuresOf('aantal_inwoners', 'people', values)).toEqual({ values: expected, notes });
  });

  it('blijft als afstand weg als de kolom zegt dat de punt van duizend is', async () => {
    expect(await figuresOf('afstand_huisarts', 'distance_huisarts', ['0,7', '12.345'])).toEqual({
      values: [0.7, null],
      notes: unclear('12.345'),
    });
  });

  it('wordt één keer gemeld, ook als er meer uit wordt afgeleid, en percentages zijn nooit duizenden', async () => {
    const columns = 'woningvoorraad;percentage_koopwoningen;pwcorpw';
    const { facts, notes } = await read('neighbourhoods', columns, ['1000;45.125;30', '1.250;45.125;30']);
    expect(facts).toMatchObject([
      { figures: { homes_owner_occupied: { value: 451 }, homes_housing_association: { value: 300 } } },
      { figures: { homes: { value: null }, homes_owner_occupied: { value: null } } },
    ]);
    expect(notes).toEqual(unclear('1.250'));
  });
});
