import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { addLine, changeLine, removeLine, setYear } from '@/domain/commands/changeLines';
import { removePartner, setCommitment } from '@/domain/commands/changePartners';
import type { Command } from '@/domain/commands/command';
import { linesInCell, setHomes } from '@/domain/commands/setHomes';
import type { Location } from '@/domain/location';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { exampleLocation, examplePlan, noneAround } from '../examplePlan';

const line = (fields: Partial<ProgrammeLine> = {}): ProgrammeLine => ({
  id: 'regel-1',
  type: 'geclusterd',
  segment: 'sociale_huur',
  count: 24,
  completed: 0,
  owner: 'onbekend',
  building: 'onbekend',
  ...fields,
});

const at = (programme: ProgrammeLine[]): Location => exampleLocation({ id: 'a', programme });

/** The programme after a command, by way of a real plan. */
const programmeAfter = (location: Location, command: Command): ProgrammeLine[] => {
  const document = openPlanDocument(documentOfPlan(examplePlan({ locations: [location] })));
  document.run(command);
  return (document.plan()?.locations ?? [])[0]?.programme ?? [];
};

describe('het aantal woningen van een vak', () => {
  const set = (location: Location, count: number, startYear?: number) =>
    programmeAfter(location, setHomes(location, 'geclusterd', 'sociale_huur', count, startYear));

  it('maakt de regel als er nog geen is, met het gekozen jaar', () => {
    expect(set(at([]), 24)).toEqual([line({ id: expect.any(String) })]);
    expect(set(at([]), 24, 2029)[0]?.year).toBe(2029);
  });

  it('neemt het jaar over van de laatste regel van de locatie, boven het gekozen jaar', () => {
    const location = at([line({ id: '0', type: 'nultreden', year: 2031 })]);
    expect(set(location, 24, 2029).find(({ type }) => type === 'geclusterd')?.year).toBe(2031);
  });

  it('wijzigt de regel die er is en laat de rest ervan staan', () => {
    const start = line({ owner: 'corporatie', year: 2028, completed: 3 });
    expect(set(at([start]), 30)).toEqual([{ ...start, count: 30 }]);
  });

  it('nul haalt de regel weg, en maakt er geen als er geen was', () => {
    expect(set(at([line()]), 0)).toEqual([]);
    expect(set(at([]), 0)).toEqual([]);
  });

  it('gaat nooit onder wat al is opgeleverd', () => {
    expect(set(at([line({ completed: 10 })]), 0)).toEqual([line({ count: 10, completed: 10 })]);
    expect(set(at([line({ completed: 10 })]), 4)).toEqual([line({ count: 10, completed: 10 })]);
  });

  it('laat andere vakken met rust', () => {
    const other = line({ id: 'b', segment: 'middenhuur' });
    expect(linesInCell(at([line(), other]), 'geclusterd', 'middenhuur')).toEqual([other]);
    expect(set(at([line(), other]), 0)).toEqual([other]);
  });
});

describe('een programmaregel', () => {
  it('heeft nooit meer opgeleverd dan er komen: het aantal groeit mee', () => {
    const location = at([line()]);
    expect(programmeAfter(location, changeLine(location, line(), { completed: 30 }))).toEqual([
      line({ count: 30, completed: 30 }),
    ]);
  });

  it('zakt in aantal niet onder wat al is opgeleverd', () => {
    const start = line({ completed: 20 });
    const location = at([start]);
    expect(programmeAfter(location, changeLine(location, start, { count: 5 }))[0]).toMatchObject({
      count: 20,
      completed: 20,
    });
  });

  it('kan haar jaar kwijtraken', () => {
    const start = line({ year: 2029 });
    const location = at([start]);
    expect(programmeAfter(location, changeLine(location, start, { year: undefined }))).toEqual([line()]);
  });

  it('is te splitsen: de nieuwe begint leeg en is van dezelfde soort', () => {
    const location = at([line({ id: '0' })]);
    expect(programmeAfter(location, addLine(location, line()))).toEqual([
      line({ id: '0' }),
      line({ id: expect.any(String), count: 0 }),
    ]);
  });

  it('is weg te halen', () => {
    const location = at([line(), line({ id: 'b' })]);
    expect(programmeAfter(location, removeLine(location, line()))).toEqual([line({ id: 'b' })]);
  });

  it('krijgt met de andere samen een jaar, of geen', () => {
    const location = at([line({ year: 2028 }), line({ id: 'b' })]);
    const years = (year: number | undefined) =>
      programmeAfter(location, setYear(location, year)).map((each) => each.year);
    expect(years(2030)).toEqual([2030, 2030]);
    expect(years(undefined)).toEqual([undefined, undefined]);
  });
});

describe('een partner verwijderen', () => {
  const partner = { id: 'p', name: 'De Dijk', role: 'corporatie' } as const;
  const tied = exampleLocation({ id: 'a', commitments: [{ partnerId: 'p', level: 'intentie' }] });
  const other = exampleLocation({ id: 'b', commitments: [{ partnerId: 'q', level: 'intentie' }] });

  it('raakt alleen de locaties waar hij aan vastzit', () => {
    expect(removePartner(partner, [tied, other], noneAround).edits).toEqual([
      { record: 'partner', id: 'p', set: null },
      { record: 'commitment', parentId: 'a', id: 'p', set: { formerName: 'De Dijk' } },
    ]);
  });

  it('een toezegging wijzigen geeft er niet twee', () => {
    const document = openPlanDocument(
      documentOfPlan(examplePlan({ partners: [partner], locations: [tied] })),
    );
    document.run(setCommitment(tied, partner, 'vastgelegd'));
    expect((document.plan()?.locations ?? [])[0]?.commitments).toEqual([
      { partnerId: 'p', level: 'vastgelegd' },
    ]);
  });
});
