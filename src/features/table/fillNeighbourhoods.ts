import { setNeighbourhoods } from '@/domain/commands/changeMany';
import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { centreOf } from '@/geo/measure';
import { indexShapes } from '@/geo/shapeIndex';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { municipalityCode } from '@/sources/municipalityCode';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { showWork } from '@/state/showWork';
import { notifyUndoable } from '@/state/undoableNotice';
import { failureText } from '@/text/sources';
import { neighbourhoodText } from '@/text/table';
import { common } from '@/text/words';

/** The locations that lie in another neighbourhood than the plan says, with its name. */
export const neighbourhoodsToFill = (
  locations: Iterable<Location>,
  neighbourhoods: readonly Neighbourhood[],
): { location: Location; name: string }[] => {
  const index = indexShapes(neighbourhoods);
  return [...locations].filter(isPlaced).flatMap((location) => {
    const [found] = index.holding(centreOf(location.geometry));
    return found === undefined || found.name === location.neighbourhood
      ? []
      : [{ location, name: found.name }];
  });
};

/** Asks for the neighbourhoods of the plan's municipality and writes at each location in which one it lies. */
export const fillNeighbourhoods = async (): Promise<void> => {
  const { planId, view } = openPlanNow();
  const code = municipalityCode(view.header.area);
  if (code === undefined) {
    notify(neighbourhoodText.noMunicipality);
    return;
  }
  const words = { doing: () => neighbourhoodText.asking, stop: neighbourhoodText.stop };
  const answer = await showWork(words, async ({ signal }) =>
    (await sourcesNow()).neighbourhoods.of(code, { signal }),
  );
  if (!isOpen(planId)) return;
  if (!answer.ok) {
    const text = failureText(answer.failure, neighbourhoodText.without);
    if (text !== '') notify(text, { lasting: true });
    return;
  }
  const filled = neighbourhoodsToFill(openPlanNow().view.locations.values(), answer.value);
  if (filled.length === 0) {
    notify(neighbourhoodText.nothing);
    return;
  }
  run(() => setNeighbourhoods(filled));
  notifyUndoable(neighbourhoodText.filled(filled.length), common.undo);
};
