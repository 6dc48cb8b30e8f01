import { changeArea } from '@/domain/commands/changePlan';
import type { Position } from '@/domain/geometry';
import type { PlacedLocation } from '@/domain/placed';
import { holdsPoint } from '@/geo/holdsPoint';
import { centreOf } from '@/geo/measure';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import type { MunicipalityOutline } from '@/sources/interfaces/boundaries';
import { notify } from '@/state/noticeStore';
import { notifyWhile } from '@/state/noticeWhile';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { areaName } from '@/text/codes';
import { newPlanText } from '@/text/newPlan';
import { areaText } from '@/text/sources';
import { coarsePlaces } from './coarsePlaces';

/** Whether this plan is on screen and still waits for a municipality. */
const isWaiting = (planId: string): boolean =>
  isOpen(planId) && openPlanNow().view.header.area.kind === 'undecided';

const accept = (planId: string, { code, name }: MunicipalityOutline): void => {
  if (!isWaiting(planId)) return;
  run(({ header }) =>
    changeArea(
      { kind: 'municipality', code, name },
      header.name === newPlanText.proposedUndecided ? newPlanText.proposedName(name) : undefined,
    ),
  );
  notify(areaText.chosen(name));
};

/** Which municipality holds a place, without telling anybody where the place is: asked about the grid around it. */
const municipalityAt = async (place: Position): Promise<MunicipalityOutline | undefined> => {
  const { boundaries } = await sourcesNow();
  const seen = new Set<string>();
  for (const coarse of coarsePlaces(place)) {
    const answer = await boundaries.at(coarse);
    if (!answer.ok) return undefined;
    const found = answer.value;
    if (found === null || seen.has(found.code)) continue;
    if (holdsPoint(found.geometry, place)) return found;
    seen.add(found.code);
  }
  return undefined;
};

/** Proposes a municipality, or says that it could not be found, as long as the plan waits for one. */
const propose = (planId: string, found: MunicipalityOutline | undefined): void => {
  const text = found === undefined ? areaText.unknown : areaText.proposal(found.name);
  const action = found && { label: areaText.accept(found.name), act: () => accept(planId, found) };
  const lasting = true;
  notifyWhile(() => isWaiting(planId), text, action, lasting);
};

/**
 * For the first location of a plan: proposes its municipality when the plan has none, and says so when it lies outside
 * the one that the plan is about. Without an answer the planner chooses. `planId`: where the location was added; by the
 * time this part of the app is there, another plan may be open.
 */
export const proposeMunicipality = async (planId: string, { geometry }: PlacedLocation): Promise<void> => {
  if (!isOpen(planId)) return;
  const { view } = openPlanNow();
  if (view.locations.size !== 1) return;
  const { area } = view.header;
  const place = centreOf(geometry);
  if (area.kind === 'municipality') {
    const { outline } = useScreen.getState();
    if (outline !== null && !holdsPoint(outline, place)) notify(areaText.outside(areaName(area)));
    return;
  }
  if (area.kind !== 'undecided') return;
  const found = await municipalityAt(place).catch(() => undefined);
  if (isWaiting(planId)) propose(planId, found);
};
