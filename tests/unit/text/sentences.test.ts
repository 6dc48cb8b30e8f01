import { describe, expect, it } from 'vitest';
import { editCodes } from '@/domain/commands/command';
import { housingTypes } from '@/domain/housingType';
import { interventions, priorities } from '@/domain/location';
import { commitmentLevels, partnerRoles } from '@/domain/partner';
import { planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import { noteSchema } from '@/exchange/notes';
import { type ReadError, readErrorSchema } from '@/exchange/readError';
import {
  commitmentNames,
  housingTypeHelp,
  housingTypeNames,
  interventionNames,
  priorityNames,
  roleNames,
  segmentNames,
  statusNames,
} from '@/text/codes';
import { editText } from '@/text/edits';
import { noteText, readErrorText } from '@/text/imports';

/** No code, no placeholder: what a user may read. */
const expectSentence = (text: string) => {
  expect(text).toMatch(/^[A-ZÀ-Ý0-9].*\.$/su);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|_| {2}/);
};

const errors: ReadError[] = [
  { code: 'too_large', size: 90_000_000, largest: 50_000_000 },
  { code: 'empty_file' },
  { code: 'not_text', looksLike: 'other' },
  { code: 'not_json' },
  { code: 'not_json', line: 1204, column: 7, found: '}' },
  { code: 'not_json', line: 3, column: 1, found: 'end' },
  { code: 'not_geojson' },
  { code: 'is_backup' },
  { code: 'crs_not_supported', crs: 'EPSG:28992', seen: 'coordinates' },
  { code: 'newer_version', version: 9, supported: 1 },
  { code: 'too_many_locations', count: 50_001, most: 50_000 },
  { code: 'unreadable_file' },
  { code: 'reader_failed' },
  { code: 'cancelled' },
];

describe('opmerkingen bij het lezen van een bestand', () => {
  const notes = noteSchema.shape.code.options.flatMap((code) =>
    noteSchema.shape.action.options.map((action) => ({ code, action })),
  );
  it.each(notes)('$code, $action: een zin', ({ code, action }) => {
    expectSentence(noteText({ code, action }));
    expectSentence(noteText({ code, action, feature: { index: 0 }, value: 'x', instead: '5A' }));
  });

  it('zegt wie, welk veld, wat er stond en wat ervoor in de plaats kwam', () => {
    expect(
      noteText({
        code: 'unknown_status',
        action: 'replaced',
        feature: { index: 1203, name: 'Kerkweg' },
        field: 'planologische_status',
        value: '9Z',
        instead: '5A',
      }),
    ).toBe(
      'Locatie 1.204 (Kerkweg), veld planologische_status: deze planologische status kennen we niet (“9Z”); vervangen door “5A”.',
    );
  });

  it('noemt het bestand als het om het geheel gaat', () => {
    expect(noteText({ code: 'bad_version', action: 'repaired' })).toBe(
      'Bestand: het versienummer is niet te lezen; hersteld.',
    );
  });
});

describe('fouten bij het lezen van een bestand', () => {
  it('hebben allemaal een zin', () => {
    const codes = readErrorSchema.options.map((option) => option.shape.code.value);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(codes));
  });

  it.each(errors)('$code: wat er gebeurde, en dat het plan niet gewijzigd is', (error) => {
    const text = readErrorText(error);
    expectSentence(text.endsWith('?') ? `${text}.` : text);
    expect(text).toContain('Het plan is niet gewijzigd.');
  });

  it.each(errors)('$code, zonder open plan: het bestand bij naam, en niets over een plan', (error) => {
    const text = readErrorText(error, { fileName: 'plein.jpg', isPlanOpen: false });
    expectSentence(text.endsWith('?') ? `${text}.` : text);
    expect(text).not.toContain('niet gewijzigd');
    if (error.code !== 'cancelled') expect(text).toMatch(/[Hh]et bestand plein\.jpg/);
  });

  it('zegt bij tekens die niet te lezen zijn wat te doen: iets anders kiezen, of anders opslaan', () => {
    const error = { code: 'not_text', looksLike: 'other' } as const;
    expect(readErrorText(error, { fileName: 'plein.jpg' })).toMatch(
      /Kies een bestand dat eindigt op \.geojson of \.json\.$/,
    );
    expect(readErrorText(error, { fileName: 'Bod.GeoJSON' })).toMatch(/Sla het bestand op als UTF-8\.$/);
  });

  it('wijst de plek in een kapot bestand aan', () => {
    expect(readErrorText({ code: 'not_json', line: 1204, column: 7, found: '}' })).toContain(
      'Regel 1.204, teken 7: daar staat “}”.',
    );
  });
});

describe('namen van bewerkingen', () => {
  it.each(editCodes)('%s: in woorden, ook zonder onderwerp', (code) => {
    for (const label of [{ code }, { code, subject: 'Kerkweg' }, { code, count: 1200 }]) {
      expectSentence(`${editText(label)}.`);
    }
  });

  it('noemt wat het betrof', () => {
    expect(editText({ code: 'location_removed', subject: 'Kerkweg' })).toBe("Locatie 'Kerkweg' verwijderd");
    expect(editText({ code: 'locations_imported', count: 1 })).toBe('1 locatie geïmporteerd');
  });
});

describe('namen van codes', () => {
  it.each([
    ['woningtypen', housingTypes, housingTypeNames],
    ['uitleg van woningtypen', housingTypes, housingTypeHelp],
    ['segmenten', segments, segmentNames],
    ['statussen', planningStatuses, statusNames],
    ['ingrepen', interventions, interventionNames],
    ['prioriteiten', priorities, priorityNames],
    ['rollen', partnerRoles, roleNames],
    ['toezeggingen', commitmentLevels, commitmentNames],
  ] as const)('%s zijn er alle en verschillen', (_kind, codes, names) => {
    expect(Object.keys(names).toSorted()).toEqual([...codes].toSorted());
    expect(new Set(Object.values(names)).size).toBe(codes.length);
  });

  it('een status begint met zijn code', () => {
    for (const status of planningStatuses) expect(statusNames[status]).toMatch(new RegExp(`^${status} `));
  });
});
