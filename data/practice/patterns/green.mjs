// A playing field between the houses.
import { boxIn } from '../frame.mjs';

/** A playing field between the houses, with a path across. */
export function green(town, frame, [s0, t0, s1, t1], random) {
  town.addLand('grass', boxIn(frame, [s0 + 2, t0 + 2, s1 - 2, t1 - 2]));
  const third = s0 + (s1 - s0) * random.between(0.3, 0.6);
  town.addLand('playground', boxIn(frame, [third, t0 + 12, third + 20, t0 + 28]));
}
