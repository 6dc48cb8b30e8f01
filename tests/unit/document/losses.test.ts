import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { encodeDocument } from '@/document/encodeDocument';
import type { Loss } from '@/document/loss';
import { openPlanDocument } from '@/document/planDocument';
import { salvage } from '@/document/salvage';
import { addLocation } from '@/domain/commands/addLocation';
import { lossText } from '@/text/losses';
import { exampleLocation, examplePlan } from '../examplePlan';

const line = {
  id: 'regel',
  type: 'geclusterd',
  segment: 'sociale_huur',
  count: 24,
  completed: 0,
  owner: 'onbekend',
  building: 'onbekend',
} as const;

const damaged = () => {
  const plan = examplePlan({
    partners: [{ id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' }],
    locations: [
      exampleLocation({ id: 'a', name: 'Kerkweg', programme: [line] }),
      exampleLocation({ id: 'b', name: 'Havenplein' }),
      exampleLocation({ id: 'c', name: 'Parkweg' }),
    ],
  });
  const shared = documentOfPlan(plan);
  const losses: Loss[] = [];
  return { shared, read: () => openPlanDocument(shared).plan((loss) => losses.push(loss)), losses };
};

/** Breaks one value, as a bug of an older version or a bad disk would. */
const breakValue = (shared: ReturnType<typeof damaged>['shared'], path: string[], value: unknown) => {
  const [top = '', ...rest] = path;
  let record: unknown = shared.getMap(top);
  for (const key of rest.slice(0, -1)) record = (record as { get: (key: string) => unknown }).get(key);
  (record as { set: (key: string, value: unknown) => void }).set(rest.at(-1) ?? '', value);
};

describe('een beschadigd plan', () => {
  it('zegt niets als alles te lezen is', () => {
    const { read, losses } = damaged();
    expect(read()?.locations).toHaveLength(3);
    expect(losses).toEqual([]);
  });

  it('houdt een locatie waarvan de plek niet te lezen is, als een die een plek zoekt', () => {
    const { shared, read, losses } = damaged();
    breakValue(shared, ['locations', 'b', 'geometry'], { type: 'Polygon', coordinates: 'weg' });
    const there = read()?.locations[1];
    expect([there?.name, there?.geometry]).toEqual(['Havenplein', undefined]);
    expect(losses.map(lossText)).toEqual([
      "Locatie 'Havenplein': de plek op de kaart kon niet worden gelezen. Deze locatie staat nu bij “zoekt plek”.",
    ]);
  });

  it('noemt de locatie die niet te lezen is, en toont de andere', () => {
    const { shared, read, losses } = damaged();
    breakValue(shared, ['locations', 'b', 'name'], 12);
    expect(read()?.locations.map(({ name }) => name)).toEqual(['Kerkweg', 'Parkweg']);
    expect(losses).toEqual([{ record: 'location' }]);
    expect(losses.map(lossText)).toEqual(['Een locatie kon niet worden gelezen en wordt niet getoond.']);
  });

  it('noemt het veld dat zijn beginwaarde krijgt', () => {
    const { shared, read, losses } = damaged();
    breakValue(shared, ['locations', 'a', 'planningStatus'], '9Z');
    expect(read()?.locations[0]?.planningStatus).toBe('5A');
    expect(losses.map(lossText)).toEqual([
      "Locatie 'Kerkweg': planologische status kon niet worden gelezen; daarvoor staat nu de beginwaarde.",
    ]);
  });

  it('noemt een programmaregel bij haar locatie, een partner en de opgave', () => {
    const { shared, read, losses } = damaged();
    breakValue(shared, ['locations', 'a', 'programme', 'regel', 'count'], -3.5);
    breakValue(shared, ['partners', 'p', 'role'], 7);
    breakValue(shared, ['plan', 'target'], { horizon: 'ooit' });
    expect(read()?.locations[0]?.programme).toEqual([]);
    expect(losses.map(lossText)).toEqual([
      'Het plan: opgave kon niet worden gelezen; daarvoor staat nu de beginwaarde.',
      "Partner 'Woonstichting De Dijk' kon niet worden gelezen en wordt niet getoond.",
      "Een programmaregel van 'Kerkweg' kon niet worden gelezen en wordt niet getoond.",
    ]);
  });

  it('wist niets: een latere versie kan het nog lezen', () => {
    const { shared, read } = damaged();
    breakValue(shared, ['locations', 'b', 'geometry'], 'weg');
    read();
    expect(shared.getMap('locations').has('b')).toBe(true);
  });
});

describe('kapotte bytes in de opslag', () => {
  const sound = () =>
    encodeDocument(documentOfPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] })));
  const broken = Uint8Array.from([9, 255, 255, 255, 3, 1]);

  it('worden geteld en overgeslagen; de rest blijft', () => {
    const updates = [sound(), broken];
    const { doc, lost } = salvage(updates);
    expect(lost).toBe(1);
    expect(openPlanDocument(doc).plan()?.locations).toHaveLength(1);
  });

  it('wat op een kapot stuk voortbouwt, kan niet meedoen, en dat wordt gezegd', () => {
    const shared = documentOfPlan(examplePlan());
    const updates = [encodeDocument(shared)];
    shared.on('updateV2', (update: Uint8Array) => updates.push(update));
    const document = openPlanDocument(shared);
    for (const id of ['a', 'b', 'c']) document.run(addLocation(exampleLocation({ id })));
    updates[2] = broken;
    const { doc, lost, isIncomplete } = salvage(updates);
    expect([lost, isIncomplete]).toEqual([1, true]);
    expect(
      openPlanDocument(doc)
        .plan()
        ?.locations.map(({ id }) => id),
    ).toEqual(['a']);
  });

  it('gaaf is gaaf', () => {
    expect(salvage([sound(), sound()]).lost).toBe(0);
    expect(salvage([sound()]).isIncomplete).toBe(false);
  });
});
