import { describe, expect, it } from 'vitest';
import { addLine, changeLine, removeLine, setYear } from '@/domain/commands/changeLines';
import { changeLocation, moveLocation, renameLocation } from '@/domain/commands/changeLocation';
import { changePartner, removeCommitment, setCommitment } from '@/domain/commands/changePartners';
import { changeGoal, changeTarget } from '@/domain/commands/changePlan';
import type { Command } from '@/domain/commands/command';
import { editCodes, editLabelSchema } from '@/domain/commands/editLabel';
import { setHomes } from '@/domain/commands/setHomes';
import type { Geometry, PointGeometry } from '@/domain/geometry';
import { housingTypes } from '@/domain/housingType';
import { interventions, priorities } from '@/domain/location';
import { labelOfNumbersMet } from '@/domain/numbersMet';
import { commitmentLevels, partnerRoles } from '@/domain/partner';
import { planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import { emptyTarget } from '@/domain/target';
import { noteSchema } from '@/exchange/plan/notes';
import { otherKinds, type ReadError, readErrorSchema } from '@/exchange/plan/readError';
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
import { editText } from '@/text/history';
import { noteText } from '@/text/importNotes';
import { readErrorText } from '@/text/readErrors';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

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
  ...otherKinds.map((kind) => ({ code: 'other_kind' as const, kind })),
  { code: 'other_kind', kind: 'zip', extension: 'geojson' },
  { code: 'not_loaded' },
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
    const codes = readErrorSchema.def.options.flatMap((option) => option.shape.code.def.values);
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
    expect(readErrorText(error, { fileName: 'Bod.GeoJSON' })).toMatch(/\(tekst in UTF-8\)\.$/);
  });

  it('wijst de plek in een kapot bestand aan', () => {
    expect(readErrorText({ code: 'not_json', line: 1204, column: 7, found: '}' })).toContain(
      'bij regel 1.204, teken 7: daar staat “}”.',
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

  it('noemt van twee getallen die elkaar troffen allebei, en welk er telt', () => {
    const met = { locationId: 'a', type: 'geclusterd', segment: 'sociale_huur', lost: 8, kept: 1_024 };
    expect(editText(labelOfNumbersMet(met, 'Kerkweg'))).toBe(
      "Twee mensen typten tegelijk bij locatie 'Kerkweg', geclusterd, sociale huur: 1.024 telt, 8 niet",
    );
  });
});

describe('een bewerking zegt wat er veranderde', () => {
  const point = (x: number): PointGeometry => ({ type: 'Point', coordinates: [x, 52] });
  const at = exampleLocation({
    id: 'a',
    name: 'Kerkweg',
    geometry: point(5),
    programme: [exampleLine({ count: 40, year: 2029 })],
    commitments: [{ partnerId: 'p', level: 'genoemd' }],
  });
  const square = exampleLocation({ id: 'b', name: 'Plein' });
  const moved = (dx: number, dy: number): Geometry => ({
    type: 'Polygon',
    coordinates: [
      [
        [5.12, 52.09],
        [5.121 + dx, 52.09 + dy],
        [5.121, 52.091],
        [5.12, 52.091],
        [5.12, 52.09],
      ],
    ],
  });
  const line = exampleLine({ count: 40, year: 2029 });
  const partner = { id: 'p', name: 'De Dijk', role: 'corporatie' } as const;
  const cases: [string, Command][] = [
    [
      "Programma van 'Kerkweg': geclusterd, sociale huur van 40 naar 24",
      setHomes(at, 'geclusterd', 'sociale_huur', 24),
    ],
    [
      "Programma van 'Kerkweg': nultreden, middenhuur van 0 naar 1.200",
      setHomes(at, 'nultreden', 'middenhuur', 1200),
    ],
    ["Programma van 'Kerkweg': opleverjaar naar 2030", setYear(at, 2030)],
    [
      "Programma van 'Kerkweg': geclusterd, sociale huur, opleverjaar van 2029 naar onbekend",
      changeLine(at, line, { year: undefined }),
    ],
    [
      "Programma van 'Kerkweg': geclusterd, sociale huur, gerealiseerd van 0 naar 10",
      changeLine(at, line, { completed: 10 }),
    ],
    [
      "Programma van 'Kerkweg': geclusterd, sociale huur, eigenaar van onbekend naar corporatie",
      changeLine(at, line, { owner: 'corporatie' }),
    ],
    ["Programma van 'Kerkweg': geclusterd, sociale huur, regel toegevoegd", addLine(at, line)],
    ["Programma van 'Kerkweg': geclusterd, sociale huur, regel met 40 weggehaald", removeLine(at, line)],
    ["Locatie 'Kerkweg': status van 5A naar 1A", changeLocation(at, { planningStatus: '1A' })],
    [
      "Locatie 'Kerkweg': prioriteit van nader onderzoek naar valt af",
      changeLocation(at, { priority: 'valt_af' }),
    ],
    ["Locatie 'Kerkweg': notities gewijzigd", changeLocation(at, { notes: 'Geheim' })],
    ["Locatie 'Kerkweg' hernoemd in 'Dorpsplein'", renameLocation(at, 'Dorpsplein', new Set())],
    ["Locatie 'Kerkweg' verplaatst", moveLocation(at, point(5.1))],
    [
      "Locatie 'Plein' verplaatst",
      moveLocation(square, {
        type: 'Polygon',
        coordinates: [
          [
            [5.22, 52.19],
            [5.221, 52.19],
            [5.221, 52.191],
            [5.22, 52.191],
            [5.22, 52.19],
          ],
        ],
      }),
    ],
    ["Vorm van locatie 'Plein' gewijzigd", moveLocation(square, moved(0.001, 0.0002))],
    ['Opgave geclusterd van onbekend naar 120', changeGoal(emptyTarget, 'geclusterd', 120)],
    ['Jaar van de opgave van 2030 naar 2032', changeTarget(emptyTarget, 'horizon', 2032)],
    ["Partner 'De Dijk' hernoemd in 'De Nieuwe Dijk'", changePartner(partner, { name: 'De Nieuwe Dijk' })],
    [
      "Partner 'De Dijk': soort van woningcorporatie naar belegger",
      changePartner(partner, { role: 'belegger' }),
    ],
    [
      "Partner 'De Dijk' bij locatie 'Kerkweg': van genoemd naar toegezegd",
      setCommitment(at, partner, 'toegezegd'),
    ],
    ["Partner 'De Dijk' bij locatie 'Plein' gezet: genoemd", setCommitment(square, partner, 'genoemd')],
    ["Partner 'De Dijk' bij locatie 'Kerkweg' weggehaald", removeCommitment(at, partner)],
  ];
  it.each(cases)('%s', (sentence, { label }) => {
    expect(editText(label)).toBe(sentence);
    expect(editLabelSchema.parse(JSON.parse(JSON.stringify(label)))).toEqual(label);
  });

  it('en laat weg wat een latere versie erover zegt', () => {
    const label = { code: 'location_changed', subject: 'Kerkweg', changed: { field: 'hoogte', to: 3 } };
    expect(editText(editLabelSchema.parse(label))).toBe("Locatie 'Kerkweg' gewijzigd");
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
