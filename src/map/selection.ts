import type { Geometry } from '@/domain/geometry';
import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { diameterFor } from './donuts/donut';
import type { ShownLocations } from './locations/shownLocations';

/**
 * Which locations are selected on the map: one, drawn apart and given to `reshape` with the radius of its donut (px), or
 * several together, without handles.
 */
export const createSelection = (
  locations: ShownLocations,
  reshape: (id: string | null, geometry: Geometry | null, radius: number) => void,
) => {
  let selected: string | null = null;
  let together: readonly string[] = [];

  /** Shows the selected location apart, in the shape it has or is getting. */
  const hold = (geometry: Geometry | null): void => {
    const location = selected === null ? undefined : locations.get(selected);
    locations.holdInHand(location && geometry ? [{ location, geometry }] : []);
  };
  const selectOne = (id: string | null): void => {
    if (selected !== null && selected !== id) locations.mark(selected, { hidden: false });
    selected = id;
    const location = id === null ? undefined : locations.get(id);
    const geometry = location?.geometry ?? null;
    if (id !== null && geometry) locations.mark(id, { hidden: true });
    hold(geometry);
    reshape(id, geometry, location ? diameterFor(homesIn(location)) / 2 : 0);
  };

  const holdTogether = (): void =>
    locations.holdInHand(
      together
        .map((id) => locations.get(id))
        .filter((location) => location !== undefined)
        .filter(isPlaced)
        .map((location) => ({ location, geometry: location.geometry })),
    );
  const selectTogether = (ids: readonly string[]): void => {
    if (ids.length + together.length === 0) return;
    together = ids;
    locations.hideTogether(ids);
    holdTogether();
  };

  return {
    /** The one that is selected; null when there are none or several. */
    id: () => selected,
    hold,
    select: (ids: ReadonlySet<string>): void => {
      const [only = null] = ids.size === 1 ? ids : [];
      selectTogether([]);
      if (only !== selected) selectOne(only);
      if (ids.size > 1) selectTogether([...ids]);
    },
    /** To be called before other locations are shown. */
    drop: (): void => {
      selectOne(null);
      selectTogether([]);
    },
    /** The selected one once more, as it is now. */
    again: (): void => selectOne(selected),
    /** Some locations became others, or went. */
    follow: (touched: readonly string[]): void => {
      if (selected !== null && touched.includes(selected))
        selectOne(locations.get(selected) ? selected : null);
      if (together.length > 0) holdTogether();
    },
  };
};
