import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { addLocation } from '@/domain/commands/addLocation';
import { setHomes } from '@/domain/commands/setHomes';
import { homesIn, type Location } from '@/domain/location';
import { followedFew, followedSum } from '@/state/followedSum';
import { closeDocument, openPlanNow, run, showDocument } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../examplePlan';

const locations = Array.from({ length: 300 }, (_, n) => exampleLocation({ id: `l${1000 + n}` }));
const locationIn = (id: string): Location => {
  const location = openPlanNow().view.locations.get(id);
  if (location === undefined) throw new Error(`no location ${id}`);
  return location;
};
const type = (id: string, count: number) =>
  run(() => setHomes(locationIn(id), 'nultreden', 'dure_koop', count));
const recount = () =>
  [...openPlanNow().view.locations.values()].reduce((sum, each) => sum + homesIn(each), 0);

const all = vi.fn((found: readonly Location[]) => found.reduce((sum, each) => sum + homesIn(each), 0));
const replace = vi.fn(
  (sum: number, before: Location, after: Location) => sum - homesIn(before) + homesIn(after),
);
const count = followedSum<number>({ all, replace });
const counted = () => {
  const { locationIds, locations } = openPlanNow().view;
  return count(locationIds, locations, undefined);
};

beforeEach(() => {
  showDocument('plan-1', openPlanDocument(documentOfPlan(examplePlan({ locations }))));
  vi.clearAllMocks();
});
afterEach(closeDocument);

it('na een cijfer wordt alleen die locatie opnieuw geteld', () => {
  expect(counted()).toBe(recount());
  for (const digits of [1, 12, 120]) {
    type('l1007', digits);
    expect(counted()).toBe(recount());
  }
  undo();
  expect(counted()).toBe(recount());
  expect(all).toHaveBeenCalledTimes(1);
  expect(replace).toHaveBeenCalledTimes(4);
});

it('wat niet gevraagd werd, is er bij de volgende vraag in', () => {
  counted();
  type('l1007', 5);
  type('l1008', 6);
  run(() => addLocation(exampleLocation({ id: 'nieuw' })));
  expect(counted()).toBe(recount());
  expect(all).toHaveBeenCalledTimes(2);
});

it('van weinig locaties blijft het dezelfde lijst, tot er een bij komt', () => {
  const large = followedFew((location) => homesIn(location) > 9_000);
  const found = () => {
    const { locationIds, locations } = openPlanNow().view;
    return large(locationIds, locations, undefined);
  };
  const before = found();
  type('l1007', 5);
  expect(found()).toBe(before);
  type('l1007', 9_500);
  expect(found().map(({ id }) => id)).toEqual(['l1007']);
});
