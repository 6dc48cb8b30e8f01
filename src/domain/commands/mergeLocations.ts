import type { Action } from '../action';
import type { Decision } from '../decision';
import type { Geometry } from '../geometry';
import type { Location } from '../location';
import type { Remark } from '../remark';
import { mergeRecords } from '../shape/mergeRecords';
import type { Variant } from '../variants/variant';
import type { Command, Edit } from './command';
import { editOf } from './editsFor';
import { replaceLocation } from './replaceLocation';

/** The plan around them: what is said of locations by id. */
export type AroundLocations = {
  variants: ReadonlyMap<string, Variant>;
  remarks: ReadonlyMap<string, Remark>;
  actions: ReadonlyMap<string, Action>;
  decisions: ReadonlyMap<string, Decision>;
  allLocations: ReadonlyMap<string, Location>;
};

/** What was said of the locations that go is said of the one that stays. */
const pointTo = (id: string, gone: ReadonlySet<string>, plan: AroundLocations): Edit[] => {
  const moved = (ids: readonly string[]) => [...new Set(ids.map((each) => (gone.has(each) ? id : each)))];
  const about = (record: 'action' | 'decision', all: Iterable<Action | Decision>): Edit[] =>
    [...all]
      .filter(({ locationIds }) => locationIds.some((each) => gone.has(each)))
      .map((each) => editOf(record, each.id, { locationIds: moved(each.locationIds) }));
  return [
    ...about('action', plan.actions.values()),
    ...about('decision', plan.decisions.values()),
    ...[...plan.remarks.values()]
      .filter(({ locationId }) => locationId !== undefined && gone.has(locationId))
      .map((remark) => editOf('remark', remark.id, { locationId: id })),
    ...[...plan.allLocations.values()]
      .filter((each) => !gone.has(each.id) && each.id !== id && gone.has(each.alternativeOf ?? ''))
      .map((each) => editOf('location', each.id, { alternativeOf: id })),
  ];
};

/** Puts several locations together in the first of them, in the shape that they have together. */
export const mergeLocations = (
  locations: readonly [Location, ...Location[]],
  geometry: Geometry,
  plan: AroundLocations,
): Command => {
  const [kept, ...others] = locations;
  const gone = new Set(others.map(({ id }) => id));
  return {
    label: { code: 'locations_merged', subject: kept.name, count: locations.length },
    edits: [
      ...replaceLocation(kept, mergeRecords(locations, geometry, plan.variants.values())),
      ...pointTo(kept.id, gone, plan),
      ...others.map(({ id }) => editOf('location', id, null)),
    ],
  };
};
