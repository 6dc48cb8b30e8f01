import { describe, expect, it } from 'vitest';
import { planSchema } from '@/domain/plan';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { readFixture, taken } from './readFixture';

const read = taken(readFixture('vol-fouten.geojson'));
const at = (field: string, index?: number) =>
  read.notes.filter((note) => note.field === field && note.feature?.index === index);

describe('een plan met fouten', () => {
  it('levert toch een geldig plan op', () => {
    if (read.kind !== 'plan') throw new Error('no plan');
    const { header, partners, locations } = read;
    expect(planSchema.safeParse({ ...header, partners, locations }).error).toBeUndefined();
  });

  it.each([
    ['ingreep', 'unknown_value', 'replaced', 'toveren', 'nieuwbouw'],
    ['planologische_status', 'unknown_status', 'replaced', '9Z', '5A'],
    ['intramurale_plaatsen', 'bad_count', 'replaced', '2.5', '0'],
    ['opmerkingen', 'bad_text', 'left_out', '[...]', undefined],
    ['programma[0].woningtype', 'unknown_type', 'replaced', 'hofje', 'onbekend'],
    ['programma[0].segment', 'unknown_segment', 'replaced', 'gratis', 'onbekend'],
    ['programma[0].opleverjaar', 'bad_year', 'left_out', '3030', undefined],
    ['programma[0].eigenaar', 'unknown_value', 'replaced', 'koning', 'onbekend'],
    ['programma[1].gerealiseerd', 'bad_count', 'replaced', 'veel', '0'],
    ['programma[2].aantal', 'bad_count', 'left_out', '-3.5', undefined],
    ['programma[3].aantal', 'bad_count', 'left_out', '2.5', undefined],
    ['programma[4].aantal', 'bad_count', 'left_out', '100001', undefined],
    ['programma[6]', 'bad_entry', 'left_out', 'regel', undefined],
    ['partners[0].toezegging', 'unknown_value', 'replaced', 'erewoord', 'genoemd'],
    ['partners[1]', 'duplicate_partner', 'left_out', 'Woonstichting', undefined],
    ['partners[2]', 'unknown_partner', 'left_out', 'p9', undefined],
  ])('noemt locatie, veld en waarde: %s', (field, code, action, value, instead) => {
    const feature = { index: 0, name: 'Dorpshart' };
    const note = { code, action, feature, field, value, ...(instead === undefined ? {} : { instead }) };
    expect(at(field, 0)).toEqual([note]);
  });

  it.each([
    ['plan.instellingen.woningen_per_hectare', 'bad_number', '-5', '75'],
    ['plan.gemaakt_op', 'bad_date', 'gisteren', undefined],
    ['plan.partners[0].rol', 'unknown_value', 'bakker', 'anders'],
    ['plan.partners[1]', 'bad_entry', '{...}', undefined],
    ['opgave.horizon', 'bad_year', '1950', '2030'],
    ['opgave.per_type.geclusterd', 'bad_count', '-1', ''],
    ['opgave.per_type.zorggeschikt', 'bad_count', '40.5', ''],
    ['opgave.peildatum', 'bad_date', '2024-02-31', ''],
  ])('noemt ook wat er aan het plan zelf mankeert: %s', (field, code, value, instead) => {
    expect(at(field)).toMatchObject([{ code, value, ...(instead === undefined ? {} : { instead }) }]);
  });

  it('houdt de regels die wel kloppen', () => {
    expect(read.locations.find(({ id }) => id === 'a')?.programme).toMatchObject([
      { id: '1', type: 'onbekend', segment: 'onbekend', count: 12, owner: 'onbekend' },
      { type: 'geclusterd', segment: 'middenhuur', count: 10, completed: 0 },
      // Written as text, as other programs do.
      { id: '5', type: 'geclusterd', segment: 'middenhuur', count: 12 },
    ]);
  });

  it('geeft een tweede locatie met hetzelfde id of dezelfde naam een eigen', () => {
    expect(new Set(read.locations.map(({ id }) => id)).size).toBe(3);
    expect(at('id', 1)).toMatchObject([{ code: 'duplicate_id', value: 'a' }]);
    expect(at('naam', 1)).toMatchObject([{ code: 'duplicate_name', instead: 'Dorpshart (2)' }]);
    expect(at('id', 2)).toMatchObject([{ code: 'bad_id', value: '3' }]);
  });

  it('zegt het als een kolom met totalen niet bij het programma past, en volgt het programma', () => {
    expect(at('aantal_geclusterd', 1)).toMatchObject([{ code: 'totals_differ', value: '25', instead: '10' }]);
  });

  it('leest een programma dat een ander programma als tekst bewaarde', () => {
    const mill = read.locations.find(({ name }) => name === 'Molen');
    expect(mill?.programme).toMatchObject([{ type: 'geclusterd', segment: 'middenhuur', count: 10 }]);
  });

  it('laat zich door __proto__ niets wijsmaken', () => {
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(read.notes).toContainEqual(
      expect.objectContaining({ code: 'properties_left_out', value: '__proto__' }),
    );
  });

  it('een naam van een megabyte wordt korter, en het plan blijft een plan', () => {
    const file = {
      type: 'FeatureCollection',
      format: 'boven-de-kaart',
      version: 1,
      plan: { naam: 'Lang '.repeat(200_000), gebied: { soort: 'onbepaald' } },
      features: [],
    };
    const read = taken(readGeoJson(JSON.stringify(file)));
    expect(read.kind === 'plan' && read.header.name).toHaveLength(200);
    expect(read.notes).toMatchObject([{ code: 'text_too_long', field: 'plan.naam' }]);
  });

  it('zonder naam of gebied van het plan blijven de locaties over', () => {
    const file = {
      type: 'FeatureCollection',
      format: 'boven-de-kaart',
      version: 1,
      plan: { naam: 'Programma', gebied: { soort: 'rijk' } },
      features: [{ type: 'Feature', id: 'a', geometry: { type: 'Point', coordinates: [5, 52] } }],
    };
    const rest = taken(readGeoJson(JSON.stringify(file)));
    expect(rest.kind).toBe('locations');
    expect(rest.locations).toMatchObject([{ id: 'a' }]);
    expect(rest.notes).toMatchObject([{ code: 'plan_unreadable', field: 'plan.gebied' }]);
  });
});
