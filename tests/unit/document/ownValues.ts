import type { Change } from '@/domain/change';
import { kindsIn, rowOf } from '@/domain/records';
import type { PlanView } from '@/state/planView';

const insidePlaces: ReadonlySet<string> = new Set(kindsIn('location').map((kind) => rowOf(kind).place));

/** What a location says of a partner that was removed: it comes and goes with that partner, whoever removes it. */
const saidOfPartners: ReadonlySet<string> = new Set(['formerName', 'formerPartners', 'partnerIds']);

/** The values of a record by path, as text; a record inside it by its id. */
const valuesOf = (record: object | undefined, path: string): Map<string, string> => {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(record ?? {})) {
    if (saidOfPartners.has(key)) continue;
    if (!insidePlaces.has(key) || !Array.isArray(value)) {
      values.set(`${path}/${key}`, JSON.stringify(value));
      continue;
    }
    for (const inside of value) {
      const id = inside.id ?? inside.partnerId ?? inside.variantId;
      for (const [at, each] of valuesOf(inside, `${path}/${key}/${id}`)) values.set(at, each);
    }
  }
  return values;
};

type Values = { path: string; before: string | undefined; after: string | undefined };

const differences = (before: object | undefined, after: object | undefined, path: string): Values[] => {
  const [old, fresh] = [valuesOf(before, path), valuesOf(after, path)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((at) => ({ path: at, before: old.get(at), after: fresh.get(at) }))
    .filter((each) => each.before !== each.after);
};

/** What a change did to each value of the locations and partners of a view. */
const differencesIn = (view: PlanView, { locations, partners }: Change): Values[] => [
  ...locations.puts.flatMap((each) =>
    differences(view.allLocations.get(each.id), each, `locations/${each.id}`),
  ),
  ...locations.deletes.flatMap((id) => differences(view.allLocations.get(id), undefined, `locations/${id}`)),
  ...partners.puts.flatMap((each) => differences(view.partners.get(each.id), each, `partners/${each.id}`)),
  ...partners.deletes.flatMap((id) => differences(view.partners.get(id), undefined, `partners/${id}`)),
];

type Known = { made: Set<string | undefined>; replaced: Set<string | undefined> };

/**
 * Remembers which values a tab made itself, and which ones it put others in the place of. Undo may take away the
 * former, redo also the latter; what only another tab made, neither.
 */
export const createOwnValues = () => {
  const known = new Map<string, Known>();
  const wasRemoved = (record: string): boolean =>
    ['id', 'partnerId', 'variantId'].some((key) => known.get(`${record}/${key}`)?.made.has(undefined));
  /** What another tab made of a record that this one had removed comes back with it: that is taken from nobody. */
  const isOfRemoved = (path: string): boolean =>
    wasRemoved(path.split('/', 2).join('/')) || wasRemoved(path.slice(0, path.lastIndexOf('/')));
  return {
    /** To be called before the view follows the change. */
    follow: (view: PlanView, change: Change): void => {
      if (change.cause === 'elsewhere') return;
      for (const { path, before, after } of differencesIn(view, change)) {
        const { made, replaced } = known.get(path) ?? { made: new Set(), replaced: new Set() };
        const isOwn =
          made.has(before) ||
          (change.cause === 'redo' && replaced.has(before)) ||
          (before === undefined && isOfRemoved(path));
        if (change.cause !== 'edit' && !isOwn) {
          throw new Error(`${change.cause} took ${path} = ${before} from another tab`);
        }
        known.set(path, { made: made.add(after), replaced: replaced.add(before) });
      }
    },
  };
};
