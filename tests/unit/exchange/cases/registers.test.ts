import { describe, expect, it } from 'vitest';
import { goalSchema } from '@/domain/goal';
import { homesIn } from '@/domain/location';
import { readField } from '@/exchange/plan/recordFields';
import { readAsFile, taken } from '../readFixture';
import { toldOf } from './places';

describe('statussen en aantallen van andere registers', () => {
  const status = async (value: unknown, column = 'planstatus') => {
    const read = await readAsFile(`naam;x;y;${column};aantal\nKade;145240;456340;${value};24`, 'a.csv');
    return taken(read).locations[0];
  };
  it.each([
    ['1A Onherroepelijk', '1A'],
    ['Onherroepelijk plan', '1A'],
    ['2A - Vastgesteld', '2A'],
    ['vastgesteld', '2A'],
    ['2c. Vastgesteld, met wijzigingsbevoegdheid', '2C'],
    ['3. Ontwerp / in voorbereiding', '3'],
    ['In voorbereiding (ontwerp ter inzage)', '3'],
    ['4A. Opgenomen in (structuur)visie', '4A'],
    ['Visie', '4A'],
    ['4B optie', '4B'],
    ['5B Ambtelijk, zonder locatie', '5B'],
  ])('%s is %s', async (value, code) => {
    expect((await status(value))?.planningStatus).toBe(code);
  });

  it('"1.200" is duizend tweehonderd', async () => {
    const read = await readAsFile(
      'naam;x;y;aantal woningen\nKade;145240;456340;1.200\nHaven;145340;456340;24',
      'a.csv',
    );
    expect(
      taken(read)
        .locations.map((l) => homesIn(l))
        .sort((a, b) => a - b),
    ).toEqual([24, 1200]);
  });

  const amount = async (value: string) => {
    const read = await readAsFile(`naam;x;y;investering\nKade;145240;456340;${value}\n`, 'a.csv');
    return { is: taken(read).locations[0]?.investment, told: toldOf(read).join() };
  };
  it.each(['250.000', '1.250.000', '250.000,00'])(
    'een bedrag van "%s" heeft punten voor duizenden',
    async (value) => {
      const { is, told } = await amount(value);
      expect(is).toBe(Number(value.replace(/,00$/, '').replaceAll('.', '')));
      // With the cents behind a comma there is nothing to ask.
      expect(told.includes('dit getal is niet zeker')).toBe(!value.includes(','));
    },
  );
  it.each([
    ['250000', 250_000],
    ['250000.0', 250_000],
    ['€ 250.000', 250_000],
    ['€ 1.250.000,-', 1_250_000],
    ['€250.000,49', 250_000],
    ['EUR 250 000,--', 250_000],
    ['250.000 euro', 250_000],
    ['€ 1,2 mln', 1_200_000],
    // A nought before the point is no thousand.
    ['0.250', undefined],
  ])('een bedrag van "%s" is %s', async (value, euros) => {
    const { is, told } = await amount(value);
    expect(is).toBe(euros);
    expect(told).not.toContain('dit getal is niet zeker');
  });

  // A fraction is written with a point in our own files, three figures behind it or not.
  it('een doel van "12.125" in een planbestand blijft een breuk', () => {
    const schema = goalSchema.shape.value;
    expect(readField(schema, '12.125', 'waarde', () => undefined)).toEqual({ value: 12.125 });
  });
});
