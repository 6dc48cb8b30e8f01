import { describe, expect, it } from 'vitest';
import { homesIn, type Location } from '@/domain/location';
import { fitIntoPlan, type Way } from '@/exchange/plan/fitIntoPlan';
import type { ReadResult } from '@/exchange/plan/readResult';
import { noteText } from '@/text/importNotes';
import { readAsFile, readCase, taken } from '../readFixture';

type Open = { locations: Location[]; partners: ReturnType<typeof taken>['partners'] };

/** The plan after a file was taken in. */
const takenIn = (read: ReadResult, open: Open, way?: Way): Open => {
  const { locations, updates, partners } = fitIntoPlan(taken(read), open, 'Locatie', way);
  const updated = open.locations.map(
    (location) => updates.find(({ before }) => before === location)?.after ?? location,
  );
  return { locations: [...updated, ...locations], partners: [...open.partners, ...partners] };
};

const nothing: Open = { locations: [], partners: [] };
const homesOf = ({ locations }: Open): number =>
  locations.reduce((sum, location) => sum + homesIn(location), 0);
const own = async (): Promise<Open> => takenIn(await readCase('rt-own-0-export.geojson'), nothing);

const square = (x: number, y = 0) => ({
  type: 'Polygon',
  coordinates: [
    [
      [5.24 + x, 52.09 + y],
      [5.241 + x, 52.09 + y],
      [5.241 + x, 52.091 + y],
      [5.24 + x, 52.091 + y],
      [5.24 + x, 52.09 + y],
    ],
  ],
});

type Row = Record<string, unknown>;
const fileOf = (...rows: [Row, object][]): Promise<ReadResult> =>
  readAsFile(
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map(([properties, geometry]) => ({ type: 'Feature', properties, geometry })),
    }),
  );

describe('een eigen export die terugkomt', () => {
  it.each([
    'rt-own-0-export.geojson',
    'rt-own-geojsonio.geojson',
    'rt-own-qgis-saveas.geojson',
    'rt-own-qgis-in-rd.geojson',
    'rt-own-via-shapefile.geojson',
  ])('%s: staat er al precies zo, en het totaal blijft 24', async (name) => {
    const plan = await own();
    const read = await readCase(name);
    expect(fitIntoPlan(taken(read), plan, 'Locatie').known).toEqual({ new: 0, same: 2, changed: 0, gone: 0 });
    for (const way of ['replace', 'add'] as const) expect(homesOf(takenIn(read, plan, way))).toBe(24);
  });

  it('met een andere naam en status werkt hij bij, en houdt wat het bestand niet zegt', async () => {
    const plan = await own();
    const told = {
      ID: 'a',
      NAAM: 'Beukenkwartier West',
      PLANOLOGIS: '2A',
      GECLUSTERD_SOCIALE_HUUR: 30,
    };
    const read = await fileOf([told, square(0.004, 0.004)]);
    const { known, updates } = fitIntoPlan(taken(read), plan, 'Locatie');
    expect(known).toEqual({ new: 0, same: 0, changed: 1, gone: 1 });
    const [update] = updates;
    expect(update?.after).toMatchObject({ id: 'a', name: 'Beukenkwartier West', planningStatus: '2A' });
    expect(update?.after.programme).toMatchObject([{ id: 'l1', count: 30, completed: 4, year: 2029 }]);
    expect(update?.after.commitments).toEqual(update?.before.commitments);
    expect(homesOf(takenIn(read, plan))).toBe(30);
  });

  it('"erbij" zet een gewijzigde locatie als kopie ernaast', async () => {
    const plan = await own();
    const read = await fileOf([
      { id: 'a', naam: 'Beukenkwartier Oost', planologische_status: '1A' },
      square(0),
    ]);
    const after = takenIn(read, plan, 'add');
    expect(after.locations.map(({ name }) => name)).toEqual([
      'Beukenkwartier Oost',
      'Oude Melkfabriek',
      'Beukenkwartier Oost (2)',
    ]);
  });
});

describe('een bestand van een register dat terugkomt', () => {
  const row = { plannaam: 'Dorpshart', GlobalID: '{6F9619FF-8B86}', aantal_geclusterde_woningen: 24 };

  it('wordt herkend aan het nummer van het register, ook met een andere naam en vorm', async () => {
    const plan = takenIn(await fileOf([row, square(0)]), nothing);
    const again = await fileOf([
      { ...row, plannaam: 'Dorpshart fase 1', aantal_geclusterde_woningen: 30 },
      square(0.002),
    ]);
    const after = takenIn(again, plan);
    expect(after.locations).toHaveLength(1);
    expect(after.locations[0]?.name).toBe('Dorpshart fase 1');
    expect(homesOf(after)).toBe(30);
  });

  it('of aan dezelfde naam op dezelfde plek, op een paar decimeter na', async () => {
    const { GlobalID: _, ...nameless } = row;
    const plan = takenIn(await fileOf([nameless, square(0)]), nothing);
    const again = await fileOf([nameless, square(0.000003)]);
    expect(fitIntoPlan(taken(again), plan, 'Locatie').known).toEqual({
      new: 0,
      same: 1,
      changed: 0,
      gone: 0,
    });
  });

  it('houdt de opmerkingen en de verdeling van de planner', async () => {
    const [location] = takenIn(await fileOf([row, square(0)]), nothing).locations;
    if (location === undefined) throw new Error('no location');
    const [line] = location.programme;
    if (line === undefined) throw new Error('no line');
    const mine: Location = {
      ...location,
      notes: 'Gebeld met de wethouder',
      programme: [
        { ...line, id: '1', segment: 'sociale_huur', count: 20 },
        { ...line, id: '2', segment: 'middenhuur', count: 4 },
      ],
    };
    const again = await fileOf([{ ...row, projectfase: '2. Definitie' }, square(0)]);
    const after = takenIn(again, { locations: [mine], partners: [] });
    expect(after.locations[0]?.programme).toEqual(mine.programme);
    expect(after.locations[0]?.notes).toBe('Gebeld met de wethouder\nprojectfase: 2. Definitie');
  });

  it('een kort nummer zoals 1 is zonder dezelfde naam niet dezelfde locatie', async () => {
    const plan = takenIn(await fileOf([{ naam: 'A', project_id: 1 }, square(0)]), nothing);
    const other = await fileOf([{ naam: 'B', project_id: 1 }, square(0.1)]);
    expect(fitIntoPlan(taken(other), plan, 'Locatie').known).toMatchObject({ new: 1, changed: 0 });
  });
});

describe('een bestand zonder namen dat terugkomt', () => {
  it('wordt herkend aan de plek, en telt niet dubbel', async () => {
    const file = () => fileOf([{ aantal_woningen: 24 }, square(0)], [{ aantal_woningen: 6 }, square(0.01)]);
    const plan = takenIn(await file(), nothing);
    expect(plan.locations.map(({ name }) => name)).toEqual(['Locatie 1', 'Locatie 2']);
    const again = await file();
    expect(fitIntoPlan(taken(again), plan, 'Locatie').known).toMatchObject({ new: 0, same: 2 });
    expect(homesOf(takenIn(again, plan))).toBe(30);
  });
});

describe('locaties die op elkaar liggen', () => {
  it('attr-identical-twice: dat twee locaties precies op elkaar liggen, wordt gezegd', async () => {
    const { locations, notes } = fitIntoPlan(
      taken(await readCase('attr-identical-twice.geojson')),
      nothing,
      'Locatie',
    );
    expect(locations).toHaveLength(2);
    expect(notes).toMatchObject([
      { code: 'same_place', value: 'Beukenkwartier Oost', instead: 'Beukenkwartier Oost (2)' },
    ]);
    expect(notes.map(noteText).join()).toContain('(“Beukenkwartier Oost” op “Beukenkwartier Oost (2)”)');
  });

  it('ook op een locatie van het plan; buren met een gedeelde rand niet', async () => {
    const plan = takenIn(await fileOf([{ naam: 'A' }, square(0)]), nothing);
    const read = await fileOf([{ naam: 'B' }, square(0.0002)], [{ naam: 'C' }, square(0.001)]);
    const { notes } = fitIntoPlan(taken(read), plan, 'Locatie');
    expect(notes).toMatchObject([{ code: 'overlaps', value: 'B', instead: 'A' }]);
  });
});
