import { dequal } from 'dequal';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import type { Change } from '@/domain/change';
import { setHomes } from '@/domain/commands/setHomes';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { countTotals } from '@/domain/totals/updateTotals';
import type { Variant } from '@/domain/variants/variant';
import { followChange } from '@/state/followChange';
import { locationsIn, type PlanView, viewOf } from '@/state/planView';
import { seededRandom } from '../../unit/seededRandom';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';

const sizes = [1_000, 20_000, 100_000];
const edits = 1_000;
/** Not measured: until then the engine is still compiling. */
const warmUp = 200;

const variants: Variant[] = ['A', 'B', 'C', 'D'].map((name) => ({ id: name, name, startsWith: 'all' }));

/** A fifth of the locations is out of each variant, and another fifth has other numbers there. */
const inVariants = (location: Location, n: number): Location => {
  const out = variants[n % 5];
  const other = variants[(n + 2) % 5];
  return {
    ...location,
    variantParts: [
      ...(out === undefined ? [] : [{ variantId: out.id, isIn: false, hasOwnNumbers: false }]),
      ...(other === undefined ? [] : [{ variantId: other.id, isIn: true, hasOwnNumbers: true }]),
    ],
    variantLines:
      other === undefined
        ? []
        : location.programme.map((line) => ({ ...line, variantId: other.id, count: line.count + 5 })),
  };
};

const planOf = (size: number): Plan => {
  const plan = benchPlan(size);
  return { ...plan, variants, locations: plan.locations.map(inVariants) };
};

/** A change of one location as the document tells it: each edit below is this one, of another location. */
const exampleChange = (): Change => {
  const document = openPlanDocument(documentOfPlan(planOf(1)));
  const [location] = document.plan()?.locations ?? [];
  let told: Change | undefined;
  document.subscribe((change) => {
    told = change;
  });
  if (location !== undefined) document.run(setHomes(location, 'geclusterd', 'sociale_huur', 1));
  document.close();
  if (told === undefined) throw new Error('nothing changed');
  return told;
};

const isRight = ({ variantTotals, allLocations, header }: PlanView): boolean =>
  variants.every((variant) =>
    dequal(
      variantTotals.get(variant.id),
      countTotals(locationsIn(allLocations.values(), variant), header.target.horizon),
    ),
  );

const measure = (size: number): Figure => {
  const example = exampleChange();
  const random = seededRandom(17);
  let view = viewOf(planOf(size));
  const runs: number[] = [];
  for (let n = 0; n < warmUp + edits; n += 1) {
    const before = view.locations.get(random.pick(view.locationIds));
    if (before === undefined) throw new Error('a location is missing');
    const programme = before.programme.map((line, at) =>
      at === 0 ? { ...line, count: line.count + 1 } : line,
    );
    const change: Change = { ...example, locations: { puts: [{ ...before, programme }], deletes: [] } };
    const start = performance.now();
    view = followChange(view, change).view;
    runs.push(performance.now() - start);
  }
  // Fast and wrong is no figure.
  if (!isRight(view)) throw new Error('the totals that were kept differ from a recount');
  return { what: `${size} locations`, unit: 'ms', runs: runs.slice(warmUp), budget: 1 };
};

/** Totals of the plan and of four variants after one edit, in plans of three sizes, in Node. */
export const variantsBench = (): Report => ({
  title: 'totals of a plan and of its 4 variants after one edit (Node)',
  figures: sizes.map(measure),
  notes: [
    `${edits} edits of one location each, followed as the screen does (followChange); ${warmUp} to warm up. ` +
      'A fifth of the locations is out of each variant, a fifth has other numbers in it. Afterwards equal to a recount.',
  ],
});
