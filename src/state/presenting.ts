import { homesIn, type Location } from '@/domain/location';
import type { PresentOrder } from '@/domain/presentOrder';
import { deliveryOf } from '@/domain/report/phasing';
import { openPlanNow, showVariant } from './planStore';
import type { PlanView } from './planView';
import { rankingOf } from './ranking';
import { noSelection, type Screen } from './screen';
import { onlySelected, setScreen, useScreen } from './screenStore';

type Before = (a: Location, b: Location) => number;

const byName: Before = (a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true });
const lastYear = (location: Location): number => deliveryOf(location).to ?? Number.POSITIVE_INFINITY;

const orders: Record<Exclude<PresentOrder, 'score'>, Before> = {
  name: byName,
  homes: (a, b) => homesIn(b) - homesIn(a) || byName(a, b),
  year: (a, b) => {
    const [one, other] = [lastYear(a), lastYear(b)];
    return one === other ? byName(a, b) : one - other;
  },
};

type Shown = Pick<Screen, 'filteredIds' | 'presentOrder' | 'amenities'>;

/** The locations that a presentation goes along, in its order: what the filter lets through. */
export const sequenceOf = (view: PlanView, { filteredIds, presentOrder, amenities }: Shown): string[] => {
  const locations = (filteredIds ?? view.locationIds)
    .map((id) => view.locations.get(id))
    .filter((location) => location !== undefined);
  if (presentOrder !== 'score') return locations.sort(orders[presentOrder]).map(({ id }) => id);
  const place = new Map(rankingOf(view, amenities).map(({ location }, index) => [location.id, index]));
  const placeOf = ({ id }: Location) => place.get(id) ?? place.size;
  return locations.sort((a, b) => placeOf(a) - placeOf(b) || byName(a, b)).map(({ id }) => id);
};

export const showLocation = (id: string): void =>
  setScreen({ selection: new Set([id]), startsTyping: false, selectedIn: 'map' });

/** To the next location or the one before; after the last comes the first. */
export const stepLocation = (step: 1 | -1): void => {
  const screen = useScreen.getState();
  const ids = sequenceOf(openPlanNow().view, screen);
  const now = ids.indexOf(onlySelected(screen) ?? '');
  // Who starts backwards starts at the end.
  const next = now < 0 && step < 0 ? ids.at(-1) : ids[(now + step + ids.length) % ids.length];
  if (next !== undefined) showLocation(next);
};

/** The variants in a row, the whole plan first (null). */
export const variantsInRow = (view: PlanView): (string | null)[] => [null, ...view.variants.keys()];

/** To the next variant or the one before; a comparison goes along, and needs another than the one on its left. */
export const stepVariant = (step: 1 | -1): void => {
  const { view } = openPlanNow();
  const { compared } = useScreen.getState();
  const row = variantsInRow(view).filter((id) => compared === null || (id !== null && id !== compared.left));
  const now = row.indexOf(compared === null ? view.variantId : compared.right);
  const next = row[(now + step + row.length) % row.length] ?? null;
  showVariant(next);
  if (compared !== null && next !== null) setScreen({ compared: { ...compared, right: next } });
};

/** Before and after: the whole plan beside the variant that is shown, and the way back from there. */
export const toggleBeforeAfter = (): void => {
  const { view } = openPlanNow();
  if (useScreen.getState().compared !== null) {
    setScreen({ compared: null });
    return;
  }
  const [first] = view.variants.keys();
  const right = view.variantId ?? first;
  if (right === undefined) return;
  setScreen({ compared: { left: '', right }, selection: noSelection });
};
