import { describe, expect, it } from 'vitest';
import { matchOperations } from '@/features/search/matchOperations';

const operation = (name: string, alsoFoundBy = '', whyNot?: string) => ({
  id: name,
  label: name,
  name,
  alsoFoundBy,
  keys: undefined,
  whyNot,
  run: () => {},
});
const operations = [
  operation('Momentopname maken', 'opslaan bewaren'),
  operation('Exporteren: GeoJSON (WGS84)', 'opslaan bestand'),
  operation('Locatie verwijderen', 'wissen', 'Kies eerst een locatie.'),
  operation('Vlak tekenen', 'nieuwe locatie'),
  operation('Weergave: Donker', 'nacht'),
  operation('Locatie zoeken'),
];
const found = (typed: string) => matchOperations(operations, typed).map(({ name }) => name);

describe('wat iemand typt', () => {
  it.each([
    ['export', ['Exporteren: GeoJSON (WGS84)']],
    ['EXPORT geo', ['Exporteren: GeoJSON (WGS84)']],
    ['donker', ['Weergave: Donker']],
    ['wis', ['Locatie verwijderen']],
    ['opslaan', ['Momentopname maken', 'Exporteren: GeoJSON (WGS84)']],
    ['opslaan bestand', ['Exporteren: GeoJSON (WGS84)']],
  ])('"%s" vindt %j', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it.each(['', '  ', '?', 'molenlaan 12', 'opslaan molenlaan'])('"%s" vindt niets om te doen', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('vindt met de naam van een locatie niet wat haar terugneemt: Enter gaat erheen', () => {
    const undo = { ...operation('Ongedaan maken'), name: "Ongedaan maken: Locatie 'Kerkweg' toegevoegd" };
    expect(matchOperations([undo], 'Kerkweg')).toEqual([]);
    expect(matchOperations([undo], 'ongedaan')).toEqual([undo]);
  });

  it('vindt eerst wat zo heet en kan, dan wat zo heet en nu niet kan, dan wat ook zo genoemd wordt', () => {
    expect(found('locatie')).toEqual(['Locatie zoeken', 'Locatie verwijderen', 'Vlak tekenen']);
  });
});
